package se.trygghetspaket.arende.web.memo;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;

/** The memo as a file. HTML opens in the browser, the others are saved. */
@Controller
class MemoDownloadController {

	private final TjansteskrivelseExport export;

	MemoDownloadController(TjansteskrivelseExport export) {
		this.export = export;
	}

	@GetMapping("/arenden/{id}/tjansteskrivelse.html")
	ResponseEntity<byte[]> html(Actor actor, @PathVariable long id) {
		return file(this.export.page(actor, new ArendeId(id)), ContentDisposition.inline());
	}

	@GetMapping("/arenden/{id}/tjansteskrivelse.txt")
	ResponseEntity<byte[]> text(Actor actor, @PathVariable long id) {
		return file(this.export.export(actor, new ArendeId(id), MemoFormat.TEXT), ContentDisposition.attachment());
	}

	@GetMapping("/arenden/{id}/tjansteskrivelse.docx")
	ResponseEntity<byte[]> docx(Actor actor, @PathVariable long id) {
		return file(this.export.export(actor, new ArendeId(id), MemoFormat.DOCX), ContentDisposition.attachment());
	}

	@GetMapping("/arenden/{id}/tjansteskrivelse.pdf")
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id) {
		return file(this.export.export(actor, new ArendeId(id), MemoFormat.PDF), ContentDisposition.attachment());
	}

	/** The name is written as RFC 5987 has it, for å, ä and ö. */
	private static ResponseEntity<byte[]> file(MemoExport file, ContentDisposition.Builder disposition) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					disposition.filename(file.fileName(), StandardCharsets.UTF_8).build().toString())
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.body(file.content());
	}

}
