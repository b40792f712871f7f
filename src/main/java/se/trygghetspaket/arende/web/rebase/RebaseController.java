package se.trygghetspaket.arende.web.rebase;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.ArendeRebaseService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.ChangeConflict;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/** Where a draft is started from what is in force now. */
@Controller
@RequestMapping("/arenden/{id}/samordna")
class RebaseController {

	private final UnderlagService underlag;

	private final ArendeRebaseService rebase;

	RebaseController(UnderlagService underlag, ArendeRebaseService rebase) {
		this.underlag = underlag;
		this.rebase = rebase;
	}

	@GetMapping
	ModelAndView look(Actor actor, @PathVariable long id) {
		return view(find(actor, id), HttpStatus.OK, false, false);
	}

	/**
	 * Each line in conflict has its choice under {@code post-<insats>}: {@code forslag}
	 * or {@code gallande}.
	 */
	@PostMapping
	ModelAndView rebase(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String sha256,
			@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
		Underlag found = find(actor, id);
		Set<InsatsId> conflicts = found.changes()
			.conflicts()
			.stream()
			.map(ChangeConflict::insats)
			.collect(Collectors.toSet());
		if (conflicts.stream().anyMatch((insats) -> !sent.getOrDefault(name(insats), "").matches("forslag|gallande"))) {
			return view(found, HttpStatus.UNPROCESSABLE_CONTENT, true, false);
		}
		try {
			this.rebase.rebase(actor, new ArendeId(id), sha256,
					conflicts.stream()
						.filter((insats) -> "gallande".equals(sent.get(name(insats))))
						.collect(Collectors.toSet()));
		}
		catch (StaleVersion ex) {
			return view(find(actor, id), HttpStatus.CONFLICT, false, true);
		}
		Flash.success(redirect, "arende.rebase.done");
		return new ModelAndView("redirect:/arenden/" + id + "/fordelning");
	}

	private static String name(InsatsId insats) {
		return "post-" + insats.value();
	}

	private Underlag find(Actor actor, long id) {
		actor.require(Role.HANDLAGGARE);
		Underlag found = this.underlag.get(actor, new ArendeId(id));
		found.arende().requireEditable(actor);
		return found;
	}

	private static ModelAndView view(Underlag underlag, HttpStatus status, boolean unchosen, boolean changed) {
		ModelAndView view = new ModelAndView("arende/samordna", status);
		view.addObject("view", RebasePage.of(underlag));
		view.addObject("unchosen", unchosen);
		view.addObject("changed", changed);
		return view;
	}

}
