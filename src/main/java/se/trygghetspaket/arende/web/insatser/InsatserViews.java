package se.trygghetspaket.arende.web.insatser;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.insatser.Insatser;
import se.trygghetspaket.paket.LineageText;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Lineage;

/** The faces of the page: to set, to read, with nothing to set, and clashing. */
final class InsatserViews {

	private static final String FORM = "form";

	private final Insatser insatser;

	private final LineageText text;

	InsatserViews(Insatser insatser, LineageText text) {
		this.insatser = insatser;
		this.text = text;
	}

	/** What was sent. */
	InsatserForm sent(MultiValueMap<String, String> sent) {
		return InsatserForm.of(sent, earlier());
	}

	static BindingResult errors(InsatserForm form) {
		return new DirectFieldBindingResult(form, FORM);
	}

	/** What a form says, with what is wrong with it in the errors. */
	Lineage read(InsatserForm form, BindingResult errors) {
		return new TypedLineage(earlier(), Choices.of(this.insatser, Beside.columns(this.insatser).format()).insatser(),
				this.insatser.paket().amountStyle(), errors)
			.read(form);
	}

	/** What is stored, to set or to read. */
	ModelAndView stored(boolean editable) {
		if (this.insatser.earlier().filter((earlier) -> !earlier.poster().isEmpty()).isEmpty()) {
			return nothing();
		}
		InsatserForm form = stored();
		return page(editable ? "insatser/redigera" : "insatser/las", form, this.insatser.lineage(), errors(form));
	}

	/**
	 * What is typed and not stored.
	 * @param errors what is wrong with it, which is only told when it was to be stored
	 */
	ModelAndView unsaved(InsatserForm form, Lineage lineage, BindingResult errors) {
		ModelAndView view = page("insatser/redigera", form, lineage, errors).addObject("unsaved", true);
		if (errors.hasErrors()) {
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return view;
	}

	/** What was typed beside what somebody else has stored meanwhile. */
	ModelAndView clash(InsatserForm form, Lineage mine) {
		InsatserForm theirs = stored();
		List<FateRow> own = InsatserPage.of(this.insatser, form, mine, this.text).rows();
		List<FateRow> other = InsatserPage.of(this.insatser, theirs, this.insatser.lineage(), this.text).rows();
		ModelAndView view = page("insatser/krock", form.onTopOf(this.insatser.revision()), mine, errors(form));
		view.addObject("lines", ClashLine.all(own, other));
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	/** Says why there is nothing to tell of, and what to do. */
	private ModelAndView nothing() {
		return new ModelAndView("insatser/tomt").addObject("slug", this.insatser.paket().slug().value())
			.addObject("paket", this.insatser.paket().name())
			.addObject("year", String.valueOf(this.insatser.year().value()))
			.addObject("previousYear", String.valueOf(this.insatser.year().value() - 1))
			.addObject("withRam", this.insatser.withRam())
			.addObject("latest",
					this.insatser.latestEarlier().map((latest) -> String.valueOf(latest.value())).orElse(""));
	}

	private ModelAndView page(String view, InsatserForm form, Lineage lineage, BindingResult errors) {
		return new ModelAndView(view).addObject("page", InsatserPage.of(this.insatser, form, lineage, this.text))
			.addObject(FORM, form)
			.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
	}

	private InsatserForm stored() {
		return InsatserForm.of(this.insatser.revision(), this.insatser.lineage(), earlier(),
				Beside.columns(this.insatser));
	}

	private Fordelning earlier() {
		Optional<Fordelning> earlier = this.insatser.earlier();
		return earlier.orElseGet(() -> Fordelning.empty(this.insatser.year()));
	}

	/** A line as typed and as stored. */
	record ClashLine(String label, String mine, String theirs) {

		/** Those that differ. */
		static List<ClashLine> all(List<FateRow> mine, List<FateRow> theirs) {
			return IntStream.range(0, mine.size())
				.filter((i) -> !mine.get(i).told().equals(theirs.get(i).told()))
				.mapToObj((i) -> new ClashLine(mine.get(i).label(), mine.get(i).told(), theirs.get(i).told()))
				.toList();
		}

	}

}
