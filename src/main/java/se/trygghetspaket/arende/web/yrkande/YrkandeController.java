package se.trygghetspaket.arende.web.yrkande;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.meeting.YrkandeService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.SeenYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeRefused;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;
import se.trygghetspaket.web.Sentence;

/** What is moved about a case, and where the secretary records it. */
@Controller
@RequestMapping("/arenden/{id}/yrkanden")
class YrkandeController {

	private static final String CHECK = "check";

	private final YrkandeService yrkanden;

	private final UnderlagService underlag;

	private final YrkandeViews views;

	YrkandeController(YrkandeService yrkanden, UnderlagService underlag, YrkandeViews views) {
		this.yrkanden = yrkanden;
		this.underlag = underlag;
		this.views = views;
	}

	@GetMapping
	ModelAndView list(Actor actor, @PathVariable long id) {
		return this.views.list(actor, new ArendeId(id));
	}

	@PostMapping
	ModelAndView submit(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent,
			RedirectAttributes redirect) {
		actor.require(Role.NAMNDSEKRETERARE);
		ArendeId arende = new ArendeId(id);
		YrkandeForm form = YrkandeForm.of(sent);
		try {
			Underlag found = this.underlag.get(actor, arende);
			Yrkande.requireMovedAt(found.arende().status());
			SeenYrkande now = SeenYrkande.of(found.arende(), this.yrkanden.findAll(actor, arende));
			if (!form.seen().equals(now)) {
				return this.views.stale(actor, arende, form);
			}
			return answer(actor, found, form.onto(now, found.fordelning().fordelning()),
					CHECK.equals(sent.getFirst("action")), redirect);
		}
		catch (MoveRefused ex) {
			return this.views.refused(actor, arende, Sentence.of("yrkande.closed.typed"), YrkandeViews.lost(form));
		}
		catch (StaleVersion ex) {
			return this.views.stale(actor, arende, form);
		}
	}

	@PostMapping("/{number}/aterta")
	ModelAndView withdraw(Actor actor, @PathVariable long id, @PathVariable int number, RedirectAttributes redirect) {
		try {
			this.yrkanden.withdraw(actor, new ArendeId(id), number);
		}
		catch (YrkandeRefused ex) {
			return this.views.refused(actor, new ArendeId(id), said(ex), "");
		}
		catch (MoveRefused ex) {
			return this.views.refused(actor, new ArendeId(id), Sentence.of("yrkande.closed.withdraw"), "");
		}
		Flash.success(redirect, "yrkande.withdrawn", number);
		return new ModelAndView("redirect:/arenden/" + id + "/yrkanden");
	}

	private ModelAndView answer(Actor actor, Underlag found, YrkandeForm form, boolean check,
			RedirectAttributes redirect) {
		BindingResult errors = YrkandeViews.errors(form);
		Fordelning proposal = found.fordelning().fordelning();
		TypedYrkande typed = new TypedYrkande(form, proposal, found.paket().amountStyle().unit(), errors);
		Optional<NewYrkande> read = check ? typed.readAmounts() : typed.read();
		try {
			if (read.isPresent() && check) {
				read.get().changed(proposal);
				return this.views.form(actor, found, HttpStatus.OK, form, errors, read.get());
			}
			if (read.isPresent()) {
				this.yrkanden.record(actor, found.arende().id(), form.seen(), read.get());
				Flash.success(redirect, "yrkande.recorded", form.number(), read.get().mover());
				return new ModelAndView("redirect:/arenden/" + found.arende().id().value() + "/yrkanden");
			}
		}
		catch (YrkandeRefused ex) {
			errors.reject("YrkandeFault." + ex.fault(), new Object[] { ex.label() }, null);
		}
		return this.views.form(actor, found, HttpStatus.UNPROCESSABLE_CONTENT, form, errors, null);
	}

	private static Sentence said(YrkandeRefused refused) {
		return Sentence.of("YrkandeFault." + refused.fault(), refused.label());
	}

}
