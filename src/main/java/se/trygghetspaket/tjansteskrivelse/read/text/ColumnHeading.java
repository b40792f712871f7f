package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.YearsInText;

/** What the heading of a column tells of the column. */
public final class ColumnHeading {

	private static final List<String> AMOUNT = List.of("begär", "sök", "bevilja", "förslag", "budget", "belopp",
			"utfall", "ram", "anslag", "summa", "differens", "skillnad", "förändring", "prognos", "kostnad", "tillde",
			"äska", "bidrag", "finansiering", "total", "föreslag", "beslutat", "tidigare", "fördelat");

	private static final List<String> COUNT = List.of("antal", "andel", "procent", "%", "nr", "nummer", "löpnr", "prio",
			"prioritet", "prioritering", "ordning", "tjänster", "årsarbetare", "konto", "kontonr", "kontonummer", "kod",
			"ansvar", "verksamhet", "verksamhetskod", "ansvarskod", "projektkod", "projektnr", "projektnummer",
			"objekt", "kst", "kostnadsställe", "kostnadsställen", "diarienummer", "dnr", "organisationsnummer", "id",
			"period", "år", "startår", "start", "slut", "vecka", "månad", "deltagare", "besökare", "personer", "timmar",
			"platser", "sida", "ålder", "poäng", "#");

	private static final List<String> MOST_SPECIFIC = List.of("insats", "åtgärd", "aktivitet", "satsning", "projekt",
			"post", "budgetpost", "ändamål", "benämning");

	private static final List<String> LEAST_SPECIFIC = List.of("nämnd", "förvaltning", "kommentar", "motivering",
			"anmärkning", "not", "ansvarig", "status", "mottagare", "organisation", "enhet");

	/** Alone above a column, they say that it holds amounts. */
	private static final List<String> ONLY_AMOUNT = List.of("begärt", "begärd", "beviljat", "beviljad", "belopp",
			"summa", "utfall", "budget", "totalt", "sökt", "äskat");

	private ColumnHeading() {
	}

	/** Whether a column of numbers under it holds money. */
	public static boolean tellsAmount(String heading) {
		return !tellsCount(heading) && (!YearsInText.in(heading).isEmpty() || UnitWord.inLabel(heading).isPresent()
				|| AmountUnit.named(heading).isPresent() || anyWordBegins(heading, AMOUNT));
	}

	/** Whether it stands above amounts for certain, and never above labels. */
	public static boolean tellsOnlyAmount(String heading) {
		String rest = words(heading)
			.filter((word) -> !word.isEmpty() && AmountUnit.named(word).isEmpty() && !YearsInText.isYear(word))
			.collect(Collectors.joining(" "));
		return ONLY_AMOUNT.contains(rest) || (rest.isEmpty() && !YearsInText.in(heading).isEmpty());
	}

	/** Whether it is a year or a year with a unit, which looks like an amount. */
	public static boolean isYear(String heading) {
		int space = heading.indexOf(' ');
		return YearsInText.isYear((space < 0) ? heading : heading.substring(0, space))
				&& (space < 0 || AmountUnit.named(heading.substring(space + 1)).isPresent());
	}

	/** Whether it names a nämnd or the like, that money may go to. */
	public static boolean namesOrgan(String heading) {
		return words(heading).anyMatch((word) -> word.contains("nämnd") || word.endsWith("styrelsen")
				|| word.endsWith("förvaltningen") || word.endsWith("kontoret"));
	}

	/** Whether numbers under it are something else than money. */
	public static boolean tellsCount(String heading) {
		return words(heading).anyMatch(COUNT::contains);
	}

	/**
	 * How likely it is that the column names what the money goes to; higher is likelier.
	 */
	public static int specificity(String heading) {
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
