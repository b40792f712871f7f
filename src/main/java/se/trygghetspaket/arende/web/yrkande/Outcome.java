package se.trygghetspaket.arende.web.yrkande;

import java.util.List;
import java.util.Optional;

import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeVerdict;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Sentence;

/**
 * Whether a yrkande can be decided, as it is shown.
 *
 * @param icon the picture beside the sentence
 * @param why what hinders it beside the ram
 */
record Outcome(Sentence sentence, String icon, List<Sentence> why) {

	/** The outcome of a yrkande with amounts, empty for one without. */
	static Optional<Outcome> of(CheckedYrkande checked, boolean open, AmountFormat format) {
		return checked.verdict().map((verdict) -> {
			if (checked.yrkande().withdrawn().isPresent()) {
				return new Outcome(Sentence.of("yrkande.outcome.withdrawn"), "remove", List.of());
			}
			if (!open) {
				return recorded(verdict, format);
			}
			if (checked.outdated()) {
				return new Outcome(Sentence.of("yrkande.outcome.outdated"), "warning", List.of());
			}
			return of(verdict, checked.hinder(), format);
		});
	}

	/** The outcome against the ram as it is. */
	static Outcome of(YrkandeVerdict verdict, List<Hinder> hinder, AmountFormat format) {
		List<Sentence> why = hinder.stream()
			.filter((reason) -> reason != Hinder.OVER_RAM)
			.map((reason) -> Sentence.of("Hinder." + reason))
			.toList();
		Kronor remaining = verdict.remaining();
		if (!verdict.fits()) {
			return new Outcome(named("yrkande.outcome.over", remaining.negate(), format), "over", why);
		}
		if (!why.isEmpty()) {
			return new Outcome(Sentence.of("yrkande.outcome.hindered"), "warning", why);
		}
		return new Outcome(remaining.isZero() ? Sentence.of("yrkande.outcome.fits")
				: named("yrkande.outcome.left", remaining, format), "success", why);
	}

	private static Outcome recorded(YrkandeVerdict verdict, AmountFormat format) {
		return verdict.fits() ? new Outcome(Sentence.of("yrkande.outcome.fitted"), "success", List.of()) : new Outcome(
				named("yrkande.outcome.wasOver", verdict.remaining().negate(), format), "over", List.of());
	}

	private static Sentence named(String key, Kronor amount, AmountFormat format) {
		return Sentence.of(key, format.withUnit(amount).full());
	}

	/** How it is coloured. */
	public String tone() {
		return switch (this.icon) {
			case "success" -> "within";
			case "over" -> "over";
			default -> "quiet";
		};
	}

}
