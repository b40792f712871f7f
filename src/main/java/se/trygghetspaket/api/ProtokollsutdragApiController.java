package se.trygghetspaket.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.trygghetspaket.api.problem.ApiRefusal;
import se.trygghetspaket.api.problem.ProblemKind;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.protokoll.ProtokollsutdragExport;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.web.FileResponse;

/** The extract of the minutes about a decided case, as a file. */
@RestController
@RequestMapping("/api/v1/arenden/{id}")
@Tag(name = "Ärenden")
class ProtokollsutdragApiController {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final ProtokollsutdragExport export;

	ProtokollsutdragApiController(ProtokollsutdragExport export) {
		this.export = export;
	}

	@GetMapping(path = "/protokollsutdrag.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@MemoCall
	@ApiResponse(responseCode = "409", description = "Ärendet är inte beslutat än.")
	@Operation(summary = "Protokollsutdraget som oformaterad text i UTF-8")
	ResponseEntity<byte[]> text(Actor actor, @PathVariable long id) {
		return file(actor, id, MemoFormat.TEXT);
	}

	@GetMapping(path = "/protokollsutdrag.docx", produces = DOCX)
	@MemoCall
	@ApiResponse(responseCode = "409", description = "Ärendet är inte beslutat än.")
	@Operation(summary = "Protokollsutdraget som Worddokument")
	ResponseEntity<byte[]> docx(Actor actor, @PathVariable long id) {
		return file(actor, id, MemoFormat.DOCX);
	}

	@GetMapping(path = "/protokollsutdrag.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	@MemoCall
	@PdfCall
	@ApiResponse(responseCode = "409", description = "Ärendet är inte beslutat än.")
	@Operation(summary = "Protokollsutdraget som PDF/A och PDF/UA")
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id) {
		return file(actor, id, MemoFormat.PDF);
	}

	private ResponseEntity<byte[]> file(Actor actor, long id, MemoFormat format) {
		try {
			MemoExport file = this.export.export(actor, new ArendeId(id), format);
			return FileResponse.attachment(file.fileName(), file.mediaType(), file.content());
		}
		catch (MoveRefused ex) {
			throw new ApiRefusal(ProblemKind.NOT_DECIDED);
		}
	}

}
