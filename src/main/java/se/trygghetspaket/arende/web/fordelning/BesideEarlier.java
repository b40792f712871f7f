package se.trygghetspaket.arende.web.fordelning;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.arende.ArendeCompareService;
import se.trygghetspaket.arende.domain.ComparedWith;
import se.trygghetspaket.arende.domain.ComparisonChoice;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.UtfallService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;

/**
 * What a page that compares with the earlier year says of it: which truth it shows, and
 * what was spent.
 */
@Component
class BesideEarlier {

	private final ArendeCompareService comparisons;

	private final UtfallService utfall;

	BesideEarlier(ArendeCompareService comparisons, UtfallService utfall) {
		this.comparisons = comparisons;
		this.utfall = utfall;
	}

	/** What there is to compare with, and what of it is shown. */
	ComparisonChoice choice(Underlag underlag, @Nullable ComparedWith wanted) {
		return this.comparisons.choice(underlag, wanted);
	}

	/** The page with both. */
	ModelAndView on(ModelAndView view, ComparisonChoice choice, Actor reader, @Nullable Long asked) {
		Underlag underlag = choice.underlag();
		view.addObject("choice", ChoiceView.of(choice, reader, asked));
		if (!underlag.comparesSameYear() && BudgetYear.isYear(underlag.arende().year().value() - 1)) {
			this.utfall.find(underlag.paket().id(), underlag.arende().year().previous())
				.ifPresent((told) -> view.addObject("utfall", ComparedUtfall.of(underlag, told)));
		}
		return view;
	}

}
