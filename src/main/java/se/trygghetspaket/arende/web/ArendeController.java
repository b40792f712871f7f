package se.trygghetspaket.arende.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.granskning.Granskning;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.paket.BudgetCheckText;
import se.trygghetspaket.shared.Actor;

/** The page of one case. */
@Controller
class ArendeController {

	private final ArendeService arenden;

	private final ArendeMoveService moves;

	private final SammantradeArendeService sammantraden;

	private final DokumentService dokument;

	private final GranskningService granskning;

	private final BudgetCheckText text;

	ArendeController(ArendeService arenden, ArendeMoveService moves, SammantradeArendeService sammantraden,
			DokumentService dokument, GranskningService granskning, PageText texts) {
		this.arenden = arenden;
		this.moves = moves;
		this.sammantraden = sammantraden;
		this.dokument = dokument;
		this.granskning = granskning;
		this.text = new BudgetCheckText(texts);
	}

	@GetMapping("/arenden/{id:[0-9]+}")
	String show(Actor actor, @PathVariable long id, Model model) {
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		Granskning seen = GranskningService.visibleTo(actor) ? this.granskning.of(akt) : null;
		List<Hinder> hinder = (seen != null) ? this.moves.hinder(actor, akt, seen) : this.moves.hinder(actor, akt);
		ArendeView view = ArendeView.of(actor, akt, hinder, this.moves.lackingAvsnitt(akt, hinder), this.text);
		model.addAttribute("view", view);
		model.addAttribute("facts", CaseFact.of(actor, akt));
		model.addAttribute("checklist", ChecklistItem.of(actor, akt, view.tasks()));
		model.addAttribute("meetings", Meeting.of(this.sammantraden.findAll(akt.arende().id())));
		model.addAttribute("handlingar", HandlingLine.of(akt, this.dokument.findVisible(actor, akt.arende().id())));
		model.addAttribute("granskning", seen);
		return "arende/arende";
	}

}
