package se.trygghetspaket.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.trygghetspaket.api.problem.ApiRefusal;
import se.trygghetspaket.api.problem.ProblemKind;
import se.trygghetspaket.arende.EkonomiintygExport;
import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.export.FordelningExport;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.ExportedFile;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.web.FileResponse;

/** A case's fördelning and memo as files. */
@RestController
@RequestMapping("/api/v1/arenden/{id}")
@Tag(name = "Ärenden")
class ExportApiController {

	private static final String CSV = "text/csv";

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String NO_INTYG = "Ingen ekonom har intygat fördelningen än.";

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final FordelningExport figures;

	private final TjansteskrivelseExport memos;

	private final EkonomiintygExport intyg;

	ExportApiController(FordelningExport figures, TjansteskrivelseExport memos, EkonomiintygExport intyg) {
		this.figures = figures;
		this.memos = memos;
		this.intyg = intyg;
	}

	@GetMapping(path = "/fordelning.csv", produces = CSV)
	@Operation(summary = "Fördelningen bredvid den föregående som CSV")
	@ApiResponse(responseCode = "200", description = "Filen, i UTF-8.")
	@ApiResponse(responseCode = "400", description = "Varianten finns inte, eller numret är inget heltal.")
	@ApiResponse(responseCode = "404", description = "Ärendet finns inte, eller så får du inte se det.")
	ResponseEntity<byte[]> fordelning(Actor actor, @Parameter(description = "Ärendets nummer.") @PathVariable long id,
			@Parameter(
					description = "excel: för svenska Excel, i paketets enhet. maskin: för program, i hela kronor, "
							+ "med stämpeln på varje rad.",
					schema = @Schema(type = "string", allowableValues = { "excel", "maskin" },
							defaultValue = "excel")) @RequestParam(defaultValue = "excel") String variant) {
		return fordelning(actor, id,
				ExportFormat.of("csv", variant).orElseThrow(() -> new ApiRefusal(ProblemKind.BAD_VARIANT, variant)));
	}

	@GetMapping(path = "/fordelning.xlsx", produces = XLSX)
	@MemoCall
	@Operation(summary = "Fördelningen bredvid den föregående som arbetsbok, med formler och i hela kronor")
	ResponseEntity<byte[]> arbetsbok(Actor actor, @PathVariable long id) {
		return fordelning(actor, id, ExportFormat.XLSX);
	}

	@GetMapping(path = "/fordelning.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@MemoCall
	@Operation(summary = "Fördelningen, den föregående och jämförelsen i hela kronor")
	ResponseEntity<byte[]> json(Actor actor, @PathVariable long id) {
		return fordelning(actor, id, ExportFormat.JSON);
	}

	@GetMapping(path = "/tjansteskrivelse.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@MemoCall
	@Operation(summary = "Tjänsteskrivelsen som oformaterad text i UTF-8")
	ResponseEntity<byte[]> text(Actor actor, @PathVariable long id) {
		return memo(actor, id, MemoFormat.TEXT);
	}

	@GetMapping(path = "/tjansteskrivelse.html", produces = MediaType.TEXT_HTML_VALUE)
	@MemoCall
	@Operation(summary = "Tjänsteskrivelsen som HTML med sin stil i filen")
	ResponseEntity<byte[]> html(Actor actor, @PathVariable long id) {
		return memo(actor, id, MemoFormat.HTML);
	}

	@GetMapping(path = "/tjansteskrivelse.docx", produces = DOCX)
	@MemoCall
	@Operation(summary = "Tjänsteskrivelsen som Worddokument")
	ResponseEntity<byte[]> docx(Actor actor, @PathVariable long id) {
		return memo(actor, id, MemoFormat.DOCX);
	}

	@GetMapping(path = "/tjansteskrivelse.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	@MemoCall
	@PdfCall
	@Operation(summary = "Tjänsteskrivelsen som PDF/A och PDF/UA")
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id) {
		return memo(actor, id, MemoFormat.PDF);
	}

	@GetMapping(path = "/ekonomiintyg.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@MemoCall
	@ApiResponse(responseCode = "409", description = NO_INTYG)
	@Operation(summary = "Ekonomins senaste intyg som oformaterad text i UTF-8")
	ResponseEntity<byte[]> intygText(Actor actor, @PathVariable long id) {
		return intyg(actor, id, MemoFormat.TEXT);
	}

	@GetMapping(path = "/ekonomiintyg.docx", produces = DOCX)
	@MemoCall
	@ApiResponse(responseCode = "409", description = NO_INTYG)
	@Operation(summary = "Ekonomins senaste intyg som Worddokument")
	ResponseEntity<byte[]> intygDocx(Actor actor, @PathVariable long id) {
		return intyg(actor, id, MemoFormat.DOCX);
	}

	@GetMapping(path = "/ekonomiintyg.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	@MemoCall
	@PdfCall
	@ApiResponse(responseCode = "409", description = NO_INTYG)
	@Operation(summary = "Ekonomins senaste intyg som PDF/A och PDF/UA")
	ResponseEntity<byte[]> intygPdf(Actor actor, @PathVariable long id) {
		return intyg(actor, id, MemoFormat.PDF);
	}

	private ResponseEntity<byte[]> fordelning(Actor actor, long id, ExportFormat format) {
		ExportedFile file = this.figures.ofArende(actor, new ArendeId(id), format);
		return FileResponse.attachment(file.fileName(), file.mediaType(), file.content());
	}

	private ResponseEntity<byte[]> memo(Actor actor, long id, MemoFormat format) {
		MemoExport file = this.memos.export(actor, new ArendeId(id), format);
		return FileResponse.attachment(file.fileName(), file.mediaType(), file.content());
	}

	private ResponseEntity<byte[]> intyg(Actor actor, long id, MemoFormat format) {
		MemoExport file = this.intyg.export(actor, new ArendeId(id), format)
			.orElseThrow(() -> new ApiRefusal(ProblemKind.NO_EKONOMIINTYG));
		return FileResponse.attachment(file.fileName(), file.mediaType(), file.content());
	}

}
