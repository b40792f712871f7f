package se.trygghetspaket.arende.web.memo;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import se.trygghetspaket.arende.EkonomiintygExport;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.web.FileResponse;

/** Finance's certificate as a file; the case page links to it once there is one. */
@Controller
@RequestMapping("/arenden/{id}")
class EkonomiintygDownloadController {

	private final EkonomiintygExport export;

	EkonomiintygDownloadController(EkonomiintygExport export) {
		this.export = export;
	}

	@GetMapping("/ekonomiintyg.txt")
	ResponseEntity<byte[]> text(Actor actor, @PathVariable long id) {
		return file(actor, id, MemoFormat.TEXT);
	}

	@GetMapping("/ekonomiintyg.docx")
	ResponseEntity<byte[]> docx(Actor actor, @PathVariable long id) {
		return file(actor, id, MemoFormat.DOCX);
	}

	@GetMapping("/ekonomiintyg.pdf")
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id) {
		return file(actor, id, MemoFormat.PDF);
	}

	private ResponseEntity<byte[]> file(Actor actor, long id, MemoFormat format) {
		MemoExport file = this.export.export(actor, new ArendeId(id), format)
			.orElseThrow(() -> new NotFound("ekonomiintyg of " + id));
		return FileResponse.attachment(file.fileName(), file.mediaType(), file.content());
	}

}
