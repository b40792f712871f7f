package se.trygghetspaket.tjansteskrivelse.granskning.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text, in lower case, and whether two words are one and the same in
 * different forms. A general stemmer was tried and leaves many definite forms as they are
 * ("stödet", "kameran"), which is how a memo speaks of what it has named before.
 */
public final class Words {

	/** What Swedish nouns and adjectives can end with after their stem. */
	private static final Set<String> ENDINGS = Set.of("", "a", "an", "ans", "ar", "are", "aren", "arens", "arna",
			"arnas", "ars", "as", "at", "e", "en", "ens", "er", "erna", "ernas", "ers", "es", "et", "ets", "n", "na",
			"nas", "ns", "or", "orna", "ornas", "ors", "r", "rna", "rnas", "rs", "s", "t", "ts", "ren", "rens", "ret",
			"rets", "el", "els", "len", "lens", "let", "ler", "lerna");

	private static final List<String> LONGEST_ENDINGS = List.of("arnas", "ernas", "ornas", "arna", "erna", "orna",
			"ens", "ets", "ar", "er", "or", "en", "et", "an", "a", "e", "n", "t", "s");

	/** Words that a label cannot be recognised by. */
	private static final Set<String> FUNCTION = Set.of("alla", "allt", "att", "bli", "blir", "blev", "får", "fick",
			"föreslås", "även", "redan", "ligger", "nu", "då", "därför", "av", "bland", "de", "dem", "den", "der",
			"deras", "dess", "dessa", "det", "detta", "dock", "där", "efter", "ej", "ett", "eller", "exkl", "från",
			"för", "förslag", "genom", "ha", "han", "har", "hos", "här", "inför", "inkl", "inklusive", "inom", "inte",
			"kan", "kommun", "kommunen", "kommunens", "med", "mellan", "mer", "mot", "når", "när", "och", "också",
			"olika", "per", "samt", "sin", "sina", "sitt", "ska", "som", "till", "under", "upp", "utan", "vid", "via",
			"vill", "åt", "är", "året", "över");

	private static final int SHORTEST_STEM = 4;

	/** How much of a word stands before a vowel that goes. */
	private static final int SHORTEST_CONTRACTED = 3;

	private static final int SHORTEST_PART = 4;

	private static final int SHORTEST_MODIFIER = 5;

	/** How much a word tells that has another one as its last part. */
	private static final double LAST_PART = 0.8;

	/** How much a word tells that has another, long one as its first part. */
	private static final double FIRST_PART = 0.6;

	/** How much it tells when the first part is short, as many words may have it. */
	private static final double SHORT_FIRST_PART = 0.4;

	private static final int LONG_PART = 7;

	private static final int COMMON = 8;

	private Words() {
	}

	/**
	 * All words with the parts of hyphenated ones apart, without the "s" after a colon.
	 */
	public static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		int at = 0;
		String lower = text.toLowerCase(Locale.ROOT);
		while (at < lower.length()) {
			int end = at;
			while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
				end++;
			}
			if (end > at) {
				boolean genitive = end - at == 1 && at > 0 && lower.charAt(at - 1) == ':' && !words.isEmpty();
				if (!genitive) {
					words.add(lower.substring(at, end));
				}
			}
			at = end + 1;
		}
		return words;
	}

	/** Those that something can be recognised by. */
	public static List<String> telling(String text) {
		return of(text).stream()
			.filter((word) -> word.length() > 2 && Character.isLetter(word.charAt(0)) && !FUNCTION.contains(word))
			.toList();
	}

	/** Whether the two are forms of one word. */
	public static boolean same(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		int common = 0;
		int shorter = Math.min(one.length(), other.length());
		while (common < shorter && one.charAt(common) == other.charAt(common)) {
			common++;
		}
		for (int stem = common; stem >= SHORTEST_STEM || (stem == common && stem == shorter && stem > 2); stem--) {
			if (ENDINGS.contains(one.substring(stem)) && ENDINGS.contains(other.substring(stem))) {
				return true;
			}
		}
		return losesVowel(one, other) || losesVowel(other, one);
	}

	/**
	 * "Läger" and "lägret", "öppen" and "öppna": the last vowel goes before an ending.
	 */
	private static boolean losesVowel(String full, String other) {
		int vowel = full.length() - 2;
		if (vowel < SHORTEST_CONTRACTED || full.charAt(vowel) != 'e' || "lnr".indexOf(full.charAt(vowel + 1)) < 0) {
			return false;
		}
		String contracted = full.substring(0, vowel) + full.charAt(vowel + 1);
		return other.length() > contracted.length() && other.startsWith(contracted)
				&& ENDINGS.contains(other.substring(contracted.length()));
	}

	/**
	 * How much a word of a text tells of a word of a label: 1 for the same word, less
	 * where one of them is a part of the other, 0 for nothing.
	 */
	public static double likeness(String label, String word) {
		if (same(label, word)) {
			return 1;
		}
		if (hasLastPart(label, word) || hasLastPart(word, label)) {
			return LAST_PART;
		}
		int first = Math.max(firstPart(label, word), firstPart(word, label));
		if (first == 0 && beginAlike(label, word)) {
			return SHORT_FIRST_PART;
		}
		return (first == 0) ? 0 : (first >= LONG_PART) ? FIRST_PART : SHORT_FIRST_PART;
	}

	private static boolean hasLastPart(String compound, String part) {
		if (part.length() < SHORTEST_PART || compound.length() < part.length()) {
			return false;
		}
		for (int i = SHORTEST_PART - 1; compound.length() - i >= SHORTEST_PART; i++) {
			if (compound.charAt(i) == part.charAt(0) && same(compound.substring(i), part)) {
				return true;
			}
		}
		return false;
	}

	/** Two compounds of one first part. */
	private static boolean beginAlike(String one, String other) {
		return one.length() > COMMON && other.length() > COMMON && one.regionMatches(0, other, 0, COMMON);
	}

	/** How long the first part of a compound is that is a word's stem, 0 for none. */
	private static int firstPart(String compound, String part) {
		String root = root(part);
		boolean first = root.length() >= SHORTEST_MODIFIER && compound.length() >= root.length() + SHORTEST_PART
				&& compound.startsWith(root);
		return first ? root.length() : 0;
	}

	private static String root(String word) {
		for (String ending : LONGEST_ENDINGS) {
			if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_MODIFIER) {
				return word.substring(0, word.length() - ending.length());
			}
		}
		return word;
	}

}
