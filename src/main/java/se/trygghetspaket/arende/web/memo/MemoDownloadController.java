package se.trygghetspaket.arende.web.memo;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.web.FileResponse;

/** The memo as a file. HTML opens in the browser, the others are saved. */
@Controller
class MemoDownloadController {

	private final TjansteskrivelseExport export;

	MemoDownloadController(TjansteskrivelseExport export) {
		this.export = export;
	}

	@GetMapping("/arenden/{id}/tjansteskrivelse.html")
	ResponseEntity<byte[]> html(Actor actor, @PathVariable long id) {
		MemoExport file = this.export.export(actor, new ArendeId(id), MemoFormat.HTML);
		return FileResponse.inline(file.fileName(), file.mediaType(), file.content());
	}

	@GetMapping("/arenden/{id}/tjansteskrivelse.txt")
	ResponseEntity<byte[]> text(Actor actor, @PathVariable long id) {
		return saved(actor, id, MemoFormat.TEXT);
	}

	@GetMapping("/arenden/{id}/tjansteskrivelse.docx")
	ResponseEntity<byte[]> docx(Actor actor, @PathVariable long id) {
		return saved(actor, id, MemoFormat.DOCX);
	}

	@GetMapping("/arenden/{id}/tjansteskrivelse.pdf")
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id) {
		return saved(actor, id, MemoFormat.PDF);
	}

	private ResponseEntity<byte[]> saved(Actor actor, long id, MemoFormat format) {
		MemoExport file = this.export.export(actor, new ArendeId(id), format);
		return FileResponse.attachment(file.fileName(), file.mediaType(), file.content());
	}

}
