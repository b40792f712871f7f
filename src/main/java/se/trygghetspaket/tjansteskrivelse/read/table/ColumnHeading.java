package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/** What the heading of a column tells of the column. */
final class ColumnHeading {

	private static final List<String> AMOUNT = List.of("begär", "sök", "bevilja", "förslag", "budget", "belopp",
			"utfall", "ram", "anslag", "summa", "differens", "skillnad", "förändring", "prognos", "kostnad", "tillde",
			"äska", "bidrag", "finansiering", "total", "föreslag", "beslutat", "tidigare", "fördelat");

	private static final List<String> COUNT = List.of("antal", "andel", "procent", "%", "nr", "nummer", "löpnr", "prio",
			"tjänster", "årsarbetare", "konto", "kod", "ansvar", "verksamhet", "id", "period");

	private static final List<String> MOST_SPECIFIC = List.of("insats", "åtgärd", "aktivitet", "satsning", "projekt",
			"post", "budgetpost", "ändamål", "benämning");

	private static final List<String> LEAST_SPECIFIC = List.of("nämnd", "förvaltning", "kommentar", "motivering",
			"anmärkning", "not", "ansvarig", "status", "mottagare", "organisation", "enhet");

	private ColumnHeading() {
	}

	/** Whether a column of numbers under it holds money. */
	static boolean tellsAmount(String heading) {
		return !tellsCount(heading) && (!YearsInText.in(heading).isEmpty() || UnitWord.inLabel(heading).isPresent()
				|| AmountUnit.named(heading).isPresent() || anyWordBegins(heading, AMOUNT));
	}

	/** Whether numbers under it are something else than money. */
	static boolean tellsCount(String heading) {
		return words(heading).anyMatch(COUNT::contains);
	}

	/**
	 * How likely it is that the column names what the money goes to; higher is likelier.
	 */
	static int specificity(String heading) {
		if (anyWordBegins(heading, MOST_SPECIFIC)) {
			return 2;
		}
		return anyWordBegins(heading, LEAST_SPECIFIC) ? 0 : 1;
	}

	private static boolean anyWordBegins(String heading, List<String> stems) {
		return words(heading).anyMatch((word) -> stems.stream().anyMatch(word::startsWith));
	}

	private static Stream<String> words(String heading) {
		return Arrays.stream(heading.toLowerCase(Locale.ROOT).split("[\\s\\u00A0(),.:;/]+"));
	}

}
