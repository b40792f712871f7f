package se.trygghetspaket.arende.web.granskning;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TypedReason;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.granskning.SetAsideRefused;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.arende.granskning.Mended;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/** What the rules see in a case's memo, and what a handläggare does about it. */
@Controller
@RequestMapping("/arenden/{id}/granskning")
class GranskningController {

	private static final String CHANGED = "granskning.problem.changed";

	private final GranskningService granskning;

	private final ArendeService arenden;

	private final GranskningViews views;

	GranskningController(GranskningService granskning, ArendeService arenden, GranskningViews views) {
		this.granskning = granskning;
		this.arenden = arenden;
		this.views = views;
	}

	@GetMapping
	ModelAndView show(Actor actor, @PathVariable long id, HttpSession session) {
		return this.views.page(actor, new ArendeId(id), undo(session));
	}

	@PostMapping("/atgarda")
	ModelAndView mend(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String key,
			@RequestParam(defaultValue = "") String version, HttpSession session, RedirectAttributes redirect) {
		ArendeId arende = new ArendeId(id);
		try {
			Mended mended = this.granskning.mend(actor, arende, number(version), key);
			session.setAttribute(Undo.ATTRIBUTE, Undo.of(arende, mended));
			Flash.success(redirect, "granskning.mended", this.views.told(mended));
		}
		catch (StaleVersion ex) {
			return this.views.refused(actor, arende, HttpStatus.CONFLICT, CHANGED, AsideForm.BLANK);
		}
		return toPage(id);
	}

	@PostMapping("/angra")
	ModelAndView undo(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String version,
			HttpSession session, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		ArendeId arende = new ArendeId(id);
		Undo undo = undo(session);
		try {
			if (undo == null || !undo.holdsFor(id, number(version))) {
				throw new StaleVersion("undo of arende " + id);
			}
			this.granskning.restore(actor, arende, number(version),
					undo.before(this.arenden.get(actor, arende).tjansteskrivelse().memo()));
		}
		catch (StaleVersion ex) {
			return this.views.refused(actor, arende, HttpStatus.CONFLICT, CHANGED, AsideForm.BLANK);
		}
		session.removeAttribute(Undo.ATTRIBUTE);
		Flash.success(redirect, "granskning.undone");
		return toPage(id);
	}

	@PostMapping("/lamna")
	ModelAndView setAside(Actor actor, @PathVariable long id, @ModelAttribute("form") AsideForm form,
			BindingResult errors, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		ArendeId arende = new ArendeId(id);
		Optional<Reason> reason = TypedReason.read(form.skal(), errors);
		if (reason.isEmpty()) {
			return this.views.refused(actor, arende, form, errors);
		}
		try {
			this.granskning.setAside(actor, arende, form.key(), reason.get());
		}
		catch (StaleVersion ex) {
			return this.views.refused(actor, arende, HttpStatus.CONFLICT, CHANGED, form);
		}
		catch (SetAsideRefused ex) {
			return this.views.refused(actor, arende, HttpStatus.UNPROCESSABLE_CONTENT, "granskning.problem.fel", form);
		}
		Flash.success(redirect, "granskning.setAside");
		return toPage(id);
	}

	@PostMapping("/ta-tillbaka")
	ModelAndView takeBack(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String aside,
			RedirectAttributes redirect) {
		this.granskning.takeBack(actor, new ArendeId(id), number(aside));
		Flash.success(redirect, "granskning.takenBack");
		return toPage(id);
	}

	private static @Nullable Undo undo(HttpSession session) {
		return (session.getAttribute(Undo.ATTRIBUTE) instanceof Undo undo) ? undo : null;
	}

	private static long number(String sent) {
		return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : -1;
	}

	private static ModelAndView toPage(long id) {
		return new ModelAndView("redirect:/arenden/" + id + "/granskning");
	}

}
