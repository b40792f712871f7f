package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.YearsInText;

/**
 * A unit that a heading or a sentence declares for the amounts of a table or list.
 *
 * @param unit what it means
 * @param word as printed
 */
public record UnitWord(AmountUnit unit, String word) {

	private static final int MOST_WORDS = 3;

	/** A declaration stands near the end of what precedes the table. */
	private static final int LONGEST = 400;

	/** After these a unit in running text is a declaration and no amount. */
	private static final Set<String> BEFORE = Set.of("i", "belopp", "beloppen", "hela", "angivet", "angivna");

	/** Too common in other meanings to declare anything alone. */
	private static final Set<String> VAGUE = Set.of("tusen", "miljon", "miljoner", "milj", "krona");

	/**
	 * The one unit that a heading or a total's label names: "2021 (tkr)", "Summa mkr".
	 */
	public static Optional<UnitWord> inLabel(String label) {
		return onlyOne(mentions(label, false));
	}

	/** The one unit that running text declares: "i tkr", "(mkr)", "Belopp i kronor". */
	public static Optional<UnitWord> inSentence(String sentence) {
		return onlyOne(mentions(sentence, true));
	}

	private static Optional<UnitWord> onlyOne(List<UnitWord> found) {
		return (found.stream().map(UnitWord::unit).distinct().count() == 1) ? Optional.of(found.get(0))
				: Optional.empty();
	}

	private static List<UnitWord> mentions(String text, boolean onlyDeclared) {
		String end = text.substring(Math.max(0, text.length() - LONGEST));
		List<String> words = List.of(end.strip().split("[ \\u00A0\\u202F\\t]+"));
		List<UnitWord> found = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			for (int length = Math.min(MOST_WORDS, words.size() - i); length > 0; length--) {
				String printed = String.join(" ", words.subList(i, i + length));
				String word = withoutPunctuation(printed);
				Optional<AmountUnit> unit = AmountUnit.named(word);
				if (unit.isEmpty() || VAGUE.contains(word.toLowerCase(Locale.ROOT))) {
					continue;
				}
				boolean declared = printed.startsWith("(")
						|| (i > 0 && BEFORE.contains(words.get(i - 1).toLowerCase(Locale.ROOT)));
				if (declared || (!onlyDeclared && (i == 0 || !isNumber(words.get(i - 1))))) {
					found.add(new UnitWord(unit.get(), word));
				}
				i += length - 1;
				break;
			}
		}
		return found;
	}

	private static boolean isNumber(String word) {
		return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1)) && YearsInText.in(word).isEmpty();
	}

	private static String withoutPunctuation(String word) {
		int start = 0;
		int end = word.length();
		while (start < end && "([:,;".indexOf(word.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && ")]:,;.".indexOf(word.charAt(end - 1)) >= 0) {
			end--;
		}
		return word.substring(start, end);
	}

}
