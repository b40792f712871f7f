package se.trygghetspaket.arende.web.fordelning;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.UnderlagUnclear;
import se.trygghetspaket.arende.export.FordelningExport;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.ExportedFile;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.web.FileResponse;

/** A year held against the one before, as a file. */
@Controller
class ComparisonFileController {

	private final FordelningExport export;

	ComparisonFileController(FordelningExport export) {
		this.export = export;
	}

	/** Where it takes a choice to know which figures, the page asks for it. */
	@GetMapping("/paket/{slug}/{year}/jamforelse.{extension:xlsx|csv|json}")
	ResponseEntity<byte[]> file(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year,
			@PathVariable String extension, @RequestParam(defaultValue = "excel") String variant,
			@RequestParam(name = "arende", required = false) @Nullable Long id) {
		Optional<ExportFormat> format = ExportFormat.of(extension, variant);
		try {
			ExportedFile file = this.export.ofYear(actor, slug, year, (id != null) ? new ArendeId(id) : null,
					format.orElseThrow(() -> new NotFound("variant " + variant)));
			return FileResponse.attachment(file.fileName(), file.mediaType(), file.content());
		}
		catch (UnderlagUnclear ex) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.location(URI.create("/paket/" + slug.value() + "/" + year.value() + "/jamforelse"))
				.build();
		}
	}

}
