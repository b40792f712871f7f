package se.trygghetspaket.arende.web.granskning;

import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Tie;
import se.trygghetspaket.web.Sentence;

/** What is written on the button that makes a change. */
final class FixLabel {

	private static final int LONGEST = 60;

	private FixLabel() {
	}

	/** For a memo whose list is written in a form. */
	static Sentence of(Fix fix, BeslutForm now) {
		if (fix instanceof Fix.Replace replace) {
			if (!Tie.in(replace.after()).isEmpty()) {
				return Sentence.of("granskning.fix.tie", cut(replace.after()));
			}
			return replace.after().isEmpty() ? Sentence.of("granskning.fix.remove", cut(replace.before()))
					: Sentence.of("granskning.fix.replace", cut(replace.after()));
		}
		if (fix instanceof Fix.Add add) {
			return Sentence.of("granskning.fix.add", cut(add.rubrik()));
		}
		if (fix instanceof Fix.ChooseRounding rounding) {
			return Sentence.of("granskning.fix." + rounding.avrundning());
		}
		return (fix instanceof Fix.WriteList list) ? Sentence.of("granskning.fix." + form(list.form(), now))
				: Sentence.of("granskning.fix.any");
	}

	private static String form(BeslutForm then, BeslutForm now) {
		if (then.sentences() && !now.sentences()) {
			return "sentences";
		}
		if (then.withUnit() && !now.withUnit()) {
			return "unit";
		}
		return (then.withTotal() && !now.withTotal()) ? "total"
				: (then.numbered() && !now.numbered()) ? "numbered" : "list";
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1).strip() + "…";
	}

}
