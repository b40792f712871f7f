package se.trygghetspaket.arende.web.years;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.export.ExportFile;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.export.Exports;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.YearsService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.years.ManyYears;
import se.trygghetspaket.paket.domain.years.YearWindow;
import se.trygghetspaket.paket.export.ManyYearsTable;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.web.FileResponse;

/** A paket over many years, as a file. */
@Controller
class ManyYearsFileController {

	private final PaketService paket;

	private final YearsService years;

	private final ManyYearsTable table;

	private final Exports exports;

	private final DocumentText text;

	private final Clock clock;

	ManyYearsFileController(PaketService paket, YearsService years, ManyYearsTable table, Exports exports,
			DocumentText text, Clock clock) {
		this.paket = paket;
		this.years = years;
		this.table = table;
		this.exports = exports;
		this.text = text;
		this.clock = clock;
	}

	@GetMapping("/paket/{slug}/utveckling.{extension:xlsx|csv|json}")
	ResponseEntity<byte[]> file(@PathVariable PaketSlug slug, @PathVariable String extension,
			@RequestParam(required = false) @Nullable BudgetYear till,
			@RequestParam(defaultValue = "excel") String variant) {
		ExportFormat format = ExportFormat.of(extension, variant).orElseThrow(() -> new NotFound("variant " + variant));
		Paket found = this.paket.get(slug);
		YearWindow window = YearWindow.upTo(this.years.findYears(found.id()), till);
		if (window.years().isEmpty()) {
			throw new NotFound("years of paket " + slug);
		}
		ExportFile file = file(found, window.years(), this.years.get(found.id(), window));
		return FileResponse.attachment(file.fileName(format), format.mediaType(), this.exports.write(file, format));
	}

	private ExportFile file(Paket found, List<BudgetYear> shown, ManyYears many) {
		List<String> hashes = many.years()
			.stream()
			.flatMap((year) -> year.fordelning().stream())
			.map(Fordelning::sha256)
			.toList();
		ExportStamp stamp = ExportStamp.of(found.name(), shown.get(0), shown.get(shown.size() - 1),
				this.text.get("utveckling.export.underlag"), ExportStamp.sha256Of(hashes), this.clock.instant());
		return new ExportFile(this.text.get("utveckling.export.file", found.name(), stamp.years()), stamp,
				List.of(this.table.sheet(many)))
			.withStyle(found.amountStyle());
	}

}
