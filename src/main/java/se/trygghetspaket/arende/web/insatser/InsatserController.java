package se.trygghetspaket.arende.web.insatser;

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

import se.trygghetspaket.arende.insatser.Insatser;
import se.trygghetspaket.arende.insatser.InsatserService;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.paket.LineageService;
import se.trygghetspaket.paket.LineageText;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageRefused;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.web.Flash;

/** What became of the insatser of the year before: told here, and read by everybody. */
@Controller
@RequestMapping("/paket/{slug}/{year}/insatser")
class InsatserController {

	private static final String SAVE = "save";

	private static final String PREVIEW = "preview";

	private final InsatserService insatser;

	private final LineageService lineages;

	private final LineageText text;

	InsatserController(InsatserService insatser, LineageService lineages, PageText texts) {
		this.insatser = insatser;
		this.lineages = lineages;
		this.text = new LineageText(texts);
	}

	@GetMapping
	ModelAndView show(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year) {
		return views(actor, slug, year).stored(actor.has(Role.HANDLAGGARE) || actor.has(Role.EKONOM));
	}

	@PostMapping
	ModelAndView submit(Actor actor, @PathVariable PaketSlug slug, @PathVariable BudgetYear year,
			@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE, Role.EKONOM);
		Insatser found = this.insatser.get(actor, slug, year);
		InsatserViews views = new InsatserViews(found, this.text);
		if (found.earlier().isEmpty()) {
			ModelAndView nothing = views.stored(true);
			nothing.setStatus(HttpStatus.CONFLICT);
			return nothing;
		}
		String action = String.valueOf(sent.getFirst("action"));
		InsatserForm form = views.sent(sent).edited(action).withRoom();
		BindingResult errors = InsatserViews.errors(form);
		Lineage lineage = views.read(form, errors);
		if (errors.hasErrors() || !action.equals(SAVE)) {
			boolean told = action.equals(SAVE) || action.equals(PREVIEW);
			return views.unsaved(form, lineage, told ? errors : InsatserViews.errors(form)).addObject("edited", action);
		}
		return save(actor, found, form, lineage, redirect);
	}

	private ModelAndView save(Actor actor, Insatser found, InsatserForm form, Lineage lineage,
			RedirectAttributes redirect) {
		try {
			boolean anew = this.lineages.record(actor, found.paket().id(), found.year(), form.revision(), lineage);
			Flash.success(redirect, anew ? "insatser.saved" : "insatser.saved.same",
					String.valueOf(found.year().value() - 1), String.valueOf(found.year().value()));
			return new ModelAndView(
					"redirect:/paket/" + found.paket().slug() + "/" + found.year().value() + "/insatser");
		}
		catch (StaleVersion ex) {
			return views(actor, found.paket().slug(), found.year()).clash(form, lineage);
		}
		catch (LineageRefused ex) {
			InsatserViews now = views(actor, found.paket().slug(), found.year());
			BindingResult errors = InsatserViews.errors(form);
			return now.unsaved(form, now.read(form, errors), errors);
		}
	}

	private InsatserViews views(Actor actor, PaketSlug slug, BudgetYear year) {
		return new InsatserViews(this.insatser.get(actor, slug, year), this.text);
	}

}
