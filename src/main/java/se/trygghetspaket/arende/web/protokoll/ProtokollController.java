package se.trygghetspaket.arende.web.protokoll;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.arende.protokoll.ProtokollsutdragExport;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.web.FileResponse;

/** What is recorded about a decision, and the extract of the minutes as a file. */
@Controller
@RequestMapping("/arenden/{id}")
class ProtokollController {

	private final ProtokollService protokoll;

	private final ProtokollsutdragExport export;

	ProtokollController(ProtokollService protokoll, ProtokollsutdragExport export) {
		this.protokoll = protokoll;
		this.export = export;
	}

	@GetMapping("/protokoll")
	String show(Actor actor, @PathVariable long id, Model model) {
		model.addAttribute("view", ProtokollView.of(actor, this.protokoll.get(actor, new ArendeId(id))));
		return "protokoll/protokoll";
	}

	@GetMapping("/protokollsutdrag.docx")
	ResponseEntity<byte[]> docx(Actor actor, @PathVariable long id) {
		return file(this.export.export(actor, new ArendeId(id), MemoFormat.DOCX));
	}

	@GetMapping("/protokollsutdrag.txt")
	ResponseEntity<byte[]> text(Actor actor, @PathVariable long id) {
		return file(this.export.export(actor, new ArendeId(id), MemoFormat.TEXT));
	}

	@GetMapping("/protokollsutdrag.pdf")
	ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id) {
		return file(this.export.export(actor, new ArendeId(id), MemoFormat.PDF));
	}

	private static ResponseEntity<byte[]> file(MemoExport file) {
		return FileResponse.attachment(file.fileName(), file.mediaType(), file.content());
	}

}
