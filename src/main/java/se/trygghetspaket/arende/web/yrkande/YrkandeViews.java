package se.trygghetspaket.arende.web.yrkande;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.meeting.YrkandeService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.SeenYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.Sentence;

/** The page of the yrkanden, with the form in each of its states. */
@Component
class YrkandeViews {

	/** What the form and its errors are called in the model. */
	static final String FORM = "form";

	private final UnderlagService underlag;

	private final YrkandeService yrkanden;

	YrkandeViews(UnderlagService underlag, YrkandeService yrkanden) {
		this.underlag = underlag;
		this.yrkanden = yrkanden;
	}

	/** The page with an empty form. */
	ModelAndView list(Actor actor, ArendeId id) {
		Underlag found = this.underlag.get(actor, id);
		List<Yrkande> all = this.yrkanden.findAll(actor, id);
		YrkandeForm form = YrkandeForm.blank(SeenYrkande.of(found.arende(), all), found.fordelning().fordelning());
		return page(actor, found, all, HttpStatus.OK, form, errors(form), null, List.of());
	}

	/** The page with a form that stores nothing. */
	ModelAndView form(Actor actor, Underlag found, HttpStatus status, YrkandeForm form, BindingResult errors,
			@Nullable NewYrkande read) {
		return page(actor, found, this.yrkanden.findAll(actor, found.arende().id()), status, form, errors, read,
				List.of());
	}

	/**
	 * What was typed below what has been recorded since; saving again is on top of that.
	 */
	ModelAndView stale(Actor actor, ArendeId id, YrkandeForm typed) {
		Underlag now = this.underlag.get(actor, id);
		List<Yrkande> all = this.yrkanden.findAll(actor, id);
		SeenYrkande seen = SeenYrkande.of(now.arende(), all);
		YrkandeForm form = typed.onto(seen, now.fordelning().fordelning());
		Sentence since = (typed.seen().version() == seen.version() && !all.isEmpty()) ? Sentence.of("yrkande.stale",
				String.valueOf(all.get(all.size() - 1).number()), all.get(all.size() - 1).said().mover())
				: Sentence.of("yrkande.stale.version");
		return page(actor, now, all, HttpStatus.CONFLICT, form, errors(form), null, List.of(since));
	}

	/** The page without a form, with what could not be stored, and why. */
	ModelAndView refused(Actor actor, ArendeId id, Sentence why, String lost) {
		Underlag now = this.underlag.get(actor, id);
		List<Yrkande> all = this.yrkanden.findAll(actor, id);
		YrkandeForm form = YrkandeForm.blank(SeenYrkande.of(now.arende(), all), now.fordelning().fordelning());
		return page(actor, now, all, HttpStatus.CONFLICT, form, errors(form), null, List.of()).addObject("refused", why)
			.addObject("lost", lost);
	}

	static BindingResult errors(YrkandeForm form) {
		return new DirectFieldBindingResult(form, FORM);
	}

	/** What was typed, to copy. */
	static String lost(YrkandeForm form) {
		Stream<String> lines = form.poster()
			.stream()
			.filter((post) -> !post.blank())
			.map((post) -> post.label() + " " + post.difference());
		return Stream.concat(Stream.concat(Stream.of(form.mover()), lines), Stream.of(form.text()))
			.filter((line) -> !line.isBlank())
			.collect(Collectors.joining("\n"));
	}

	private static ModelAndView page(Actor actor, Underlag found, List<Yrkande> all, HttpStatus status,
			YrkandeForm form, BindingResult errors, @Nullable NewYrkande read, List<Sentence> stale) {
		ModelAndView view = new ModelAndView("arende/yrkanden", status);
		YrkandenPage page = YrkandenPage.of(actor, found, all);
		view.addObject("view", page);
		if (page.recordable()) {
			view.addObject("page", YrkandeFormPage.of(found, form, read, stale));
		}
		view.addObject(FORM, form);
		view.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
		return view;
	}

}
