package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;

/** The decision is written in sentences that stand by themselves. */
final class AttRule {

	private static final Pattern ATT = Pattern.compile(
			"(?<![\\p{L}])(?:beslutar?(?: följande)?,? att|fattar? beslut (?:om )?att)(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/**
	 * An ingress that says no more than its list, when each point of that is a sentence.
	 */
	private static final Pattern INGRESS = Pattern.compile(
			"(?<who>\\p{Lu}[^.:;]{2,120}?) (?<how>föreslår(?: att)? (?<organ>\\p{L}[\\p{L} -]{2,80}?)(?: att)? beslutar?"
					+ "|föreslås besluta|beslutar) att [^.:;]{1,300} (?:fördelas|delas upp|anvisas|används)"
					+ " (?:enligt följande|enligt nedan|så här|på följande sätt):");

	private AttRule() {
	}

	/** The first place, if there is one. */
	static List<Iakttagelse> of(Reviewed reviewed, ReadAvsnitt avsnitt) {
		for (Passage passage : Passage.in(avsnitt)) {
			Matcher phrase = ATT.matcher(passage.text());
			int start = attAtStart(passage.text());
			boolean inside = phrase.find();
			if (inside || start >= 0) {
				Iakttagelse seen = Iakttagelse.of(Regel.BESLUT_ATT_SATS,
						inside ? passage.place(phrase.start(), phrase.end()) : passage.place(start, start + 3),
						"Beslutet är skrivet som en att-sats. Skriv fristående meningar som kan lyftas in i protokollet, till "
								+ "exempel ”" + board(reviewed) + " fördelar …”.");
				return List.of(fix(reviewed, passage).map(seen::fixedBy).orElse(seen));
			}
		}
		return List.of();
	}

	/** The list becomes sentences first; then its ingress needs to say no more. */
	private static Optional<Fix> fix(Reviewed reviewed, Passage passage) {
		ReadBeslutsforslag list = reviewed.memo().beslutsforslag();
		Matcher ingress = INGRESS.matcher(passage.text());
		boolean above = passage.text().equals(list.ingress());
		if (!reviewed.recorded().draft() || list.poster().isEmpty() || !above || !ingress.matches()) {
			return Optional.empty();
		}
		if (!list.form().sentences()) {
			BeslutForm form = FormRules.form(list.form());
			return Optional.of(new Fix.WriteList(new BeslutForm(form.numbered(), true, form.withTotal(), true)));
		}
		String organ = ingress.group("organ");
		String how = (organ != null) ? "föreslår " + organ + " följande beslut:"
				: ingress.group("how").replace(" att", "") + " följande:";
		return passage.replace(0, passage.text().length(), ingress.group("who") + " " + how);
	}

	private static String board(Reviewed reviewed) {
		String mottagare = reviewed.memo().mottagare();
		return (mottagare == null) ? "Kommunstyrelsen" : mottagare;
	}

	/** The index of a first "att", or −1. */
	private static int attAtStart(String text) {
		String rest = Mark.of(text).rest();
		int start = text.length() - rest.length();
		return (rest.regionMatches(true, 0, "att", 0, 3) && rest.length() > 3 && rest.charAt(3) == ' ') ? start : -1;
	}

}
