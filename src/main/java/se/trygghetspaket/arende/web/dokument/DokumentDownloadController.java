package se.trygghetspaket.arende.web.dokument;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.export.CaseArchive;
import se.trygghetspaket.arende.export.CaseExport;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.web.FileResponse;
import se.trygghetspaket.web.ZipResponse;

/** The stored documents of a case as files, one at a time or all with the rest. */
@Controller
class DokumentDownloadController {

	private final DokumentService dokument;

	private final CaseExport export;

	DokumentDownloadController(DokumentService dokument, CaseExport export) {
		this.dokument = dokument;
		this.export = export;
	}

	@GetMapping("/arenden/{id}/handlingar/{dokument}")
	ResponseEntity<byte[]> download(Actor actor, @PathVariable long id, @PathVariable long dokument) {
		MemoExport file = this.dokument.get(actor, new ArendeId(id), dokument);
		return FileResponse.attachment(file.fileName(), file.mediaType(), file.content());
	}

	@GetMapping("/arenden/{id}/export.zip")
	void all(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
		CaseArchive archive = this.export.prepare(actor, new ArendeId(id));
		ZipResponse.send(response, archive.fileName(), archive::writeTo);
	}

}
