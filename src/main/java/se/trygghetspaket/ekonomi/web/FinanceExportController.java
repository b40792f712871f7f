package se.trygghetspaket.ekonomi.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.ekonomi.ChangeQuery;
import se.trygghetspaket.ekonomi.FinanceExport;
import se.trygghetspaket.ekonomi.FinanceQuery;
import se.trygghetspaket.export.ExportFile;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.Exports;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.FileResponse;

/**
 * Both views of finance as files: all that the filter selects, whatever page is shown. A
 * filter that cannot be used leads to the page, which says why.
 */
@Controller
class FinanceExportController {

	private final FinanceExport finance;

	private final PaketService paket;

	private final Exports exports;

	private final Clock clock;

	FinanceExportController(FinanceExport finance, PaketService paket, Exports exports, Clock clock) {
		this.finance = finance;
		this.paket = paket;
		this.exports = exports;
		this.clock = clock;
	}

	@GetMapping(DeskController.PATH + "/mot-ramen.{format:xlsx|csv|json}")
	ResponseEntity<byte[]> years(Actor actor, @PathVariable String format,
			@RequestParam(defaultValue = "excel") String variant, @ModelAttribute FinanceQuery query) {
		actor.require(Role.EKONOM);
		List<Paket> known = this.paket.findAll();
		return query.faults(known).isEmpty() ? file(this.finance.years(actor, query.filter(known)), format, variant)
				: page(query.url(DeskController.PATH));
	}

	@GetMapping(ChangeReportController.PATH + ".{format:xlsx|csv|json}")
	ResponseEntity<byte[]> changes(Actor actor, @PathVariable String format,
			@RequestParam(defaultValue = "excel") String variant, @ModelAttribute ChangeQuery query) {
		actor.require(Role.EKONOM);
		LocalDate today = LocalDate.now(this.clock);
		List<Paket> known = this.paket.findAll();
		return query.faults(known, today).isEmpty()
				? file(this.finance.changes(actor, query.filter(known, today)), format, variant)
				: page(query.url(ChangeReportController.PATH));
	}

	private ResponseEntity<byte[]> file(ExportFile file, String extension, String variant) {
		ExportFormat format = ExportFormat.of(extension, variant).orElseThrow(() -> new NotFound("variant " + variant));
		return FileResponse.attachment(file.fileName(format), format.mediaType(), this.exports.write(file, format));
	}

	private static ResponseEntity<byte[]> page(String url) {
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(url)).build();
	}

}
