package se.trygghetspaket.arende.web.beslut;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.BeslutDateRefused;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.Actor;

/** Where the secretary records a decision, and everybody reads it afterwards. */
@Controller
@RequestMapping("/arenden/{id}/beslut")
class BeslutController {

	private final ArendeService arenden;

	private final BeslutService decisions;

	private final BeslutViews views;

	BeslutController(ArendeService arenden, BeslutService decisions, BeslutViews views) {
		this.arenden = arenden;
		this.decisions = decisions;
		this.views = views;
	}

	@GetMapping
	ModelAndView look(Actor actor, @PathVariable long id) {
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		if (akt.beslut().isPresent()) {
			return this.views.decided(akt);
		}
		akt.arende().requireMove(actor, ArendeMove.RECORD_BESLUT);
		return this.views.blank(akt);
	}

	@PostMapping
	ModelAndView send(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent) {
		actor.require(ArendeMove.RECORD_BESLUT.role());
		ArendeAkt akt = this.arenden.get(actor, new ArendeId(id));
		akt.arende().requireMove(actor, ArendeMove.RECORD_BESLUT);
		BeslutForm form = BeslutForm.of(sent);
		BindingResult errors = new DirectFieldBindingResult(form, BeslutViews.FORM);
		TypedBeslut typed = TypedBeslut.read(form, akt.fordelning(), akt.paket().amountStyle().unit(), errors);
		if (typed.beslut().isEmpty() || "check".equals(sent.getFirst("action"))) {
			return this.views.typed(akt, form, typed, errors);
		}
		NewBeslut beslut = typed.beslut().orElseThrow();
		try {
			record(actor, akt, beslut, form, typed);
		}
		catch (BeslutDateRefused ex) {
			errors.rejectValue("datum", "arende.beslut.datum.error",
					new Object[] { PageTime.date(ex.earliest()), PageTime.date(ex.latest()) }, null);
			return this.views.typed(akt, form, typed, errors);
		}
		catch (SammantradeRefused ex) {
			errors.rejectValue("datum", "SammantradeHinder." + ex.hinder());
			return this.views.refused(akt, form, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ParagrafTaken ex) {
			errors.rejectValue("paragraf", "arende.beslut.paragraf.taken",
					new Object[] { ex.paragraf().printed(), PageTime.date(ex.sammantrade().datum()) }, null);
			return this.views.refused(akt, form, typed, errors, HttpStatus.CONFLICT);
		}
		catch (Hindered ex) {
			return this.views.hindered(akt, form, typed, errors, ex.hinder());
		}
		return new ModelAndView("redirect:/arenden/" + id + "/klart/beslutat");
	}

	private Beslut record(Actor actor, ArendeAkt akt, NewBeslut beslut, BeslutForm form, TypedBeslut typed) {
		ArendeId id = akt.arende().id();
		if (beslut.utfall() != Beslutsutfall.BIFALL_MED_ANDRING) {
			return this.decisions.record(actor, id, beslut);
		}
		return (form.chosenYrkande() > 0) ? this.decisions.recordYrkande(actor, id, beslut, form.chosenYrkande())
				: this.decisions.recordChanged(actor, id, beslut, typed.poster());
	}

}
