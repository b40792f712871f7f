package se.trygghetspaket.tjansteskrivelse.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.OmforingHint;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.text.BrokenLines;
import se.trygghetspaket.tjansteskrivelse.read.text.Sentences;

/**
 * Finds where a memo tells that money is moved to a nämnd before it is split: an amount
 * that "flyttas … till" a nämnd, or a nämnd that "får" an amount of the paket's money. A
 * nämnd with two different amounts, or a sentence that denies, gives nothing.
 */
public final class OmforingFinder {

	private static final Set<String> MOVED = Set.of("flyttas", "flyttats", "flyttades", "flyttar", "överförs",
			"överförts", "överfördes", "förs", "förts", "fördes", "flyttat", "omförs", "omförts", "omfördes",
			"omfördelas", "omfördelats");

	private static final Set<String> GETS = Set.of("får", "fick", "tillförs", "tillfördes", "erhåller", "tilldelas",
			"emot");

	private static final Set<String> DENIES = Set.of("inte", "ej", "icke", "aldrig", "inga", "ingen", "inget", "utan",
			"varken");

	private static final int FARTHEST = 8;

	private static final int NEAREST = 2;

	/** Characters on each side of an amount that are looked at. */
	private static final int WINDOW = 200;

	private OmforingFinder() {
	}

	/** One suggestion for each receiver, in the order of the text. */
	public static List<OmforingHint> in(Tolkning memo) {
		Map<String, OmforingHint> certain = new LinkedHashMap<>();
		List<String> doubtful = new ArrayList<>();
		for (ReadAvsnitt avsnitt : memo.avsnitt()) {
			for (String line : BrokenLines.joined(avsnitt.lines())) {
				for (String sentence : Sentences.of(line)) {
					for (OmforingHint hint : inSentence(sentence)) {
						OmforingHint before = certain.putIfAbsent(hint.receiver(), hint);
						if (before != null && !before.kronor().equals(hint.kronor())) {
							doubtful.add(hint.receiver());
						}
					}
				}
			}
		}
		doubtful.forEach(certain::remove);
		return List.copyOf(certain.values());
	}

	private static List<OmforingHint> inSentence(String sentence) {
		List<OmforingHint> hints = new ArrayList<>();
		for (AmountsInText.Found amount : AmountsInText.in(sentence)) {
			receiver(sentence, amount).filter((receiver) -> amount.kronor().compareTo(Kronor.ZERO) > 0)
				.ifPresent((receiver) -> hints.add(new OmforingHint(receiver, amount.kronor(), sentence)));
		}
		return hints;
	}

	private static Optional<String> receiver(String sentence, AmountsInText.Found amount) {
		return receiver(sentence, amount.start(), amount.end());
	}

	/** The nämnd that a sentence says an amount of it is moved to, if it does. */
	public static Optional<String> receiver(String sentence, int start, int end) {
		List<String> before = words(clauseBefore(sentence.substring(Math.max(0, start - WINDOW), start)));
		List<String> after = words(clauseAfter(sentence.substring(end, Math.min(sentence.length(), end + WINDOW))));
		if (denies(before) || denies(after.subList(0, Math.min(FARTHEST, after.size())))) {
			return Optional.empty();
		}
		return movedTo(before, after).or(() -> givenTo(before, sentence));
	}

	/** "1 mkr flyttas … till X", "flyttas 1 mkr … till X". */
	private static Optional<String> movedTo(List<String> before, List<String> after) {
		int to = after.indexOf("till");
		if (to < 0 || to > FARTHEST) {
			return Optional.empty();
		}
		boolean verbAfter = after.subList(0, to).stream().anyMatch(MOVED::contains);
		boolean verbBefore = before.subList(Math.max(0, before.size() - NEAREST), before.size())
			.stream()
			.anyMatch(MOVED::contains);
		return (verbAfter || verbBefore) ? namnd(after.subList(to + 1, after.size())) : Optional.empty();
	}

	/** "X får 1 mkr" in a sentence that speaks of the paket's money. */
	private static Optional<String> givenTo(List<String> before, String sentence) {
		int verb = before.size() - 1;
		while (verb >= 0 && before.size() - verb <= NEAREST && !GETS.contains(before.get(verb))) {
			verb--;
		}
		boolean near = verb > 0 && before.size() - verb <= NEAREST && GETS.contains(before.get(verb));
		String lower = sentence.toLowerCase(Locale.ROOT);
		if (!near || !(lower.contains("paket") || lower.contains("budgetram") || lower.contains("ram ")
				|| lower.contains(" ur den") || lower.contains("omför"))) {
			return Optional.empty();
		}
		int last = before.get(verb).equals("emot") ? verb - 2 : verb - 1;
		return (last >= 0 && isNamnd(before.get(last))) ? Optional.of(compound(before, last)) : Optional.empty();
	}

	/** The nämnd that the words begin with. */
	private static Optional<String> namnd(List<String> words) {
		if (words.size() > 1 && words.get(0).endsWith("a") && words.get(1).equals("nämnden")) {
			return Optional.of(compound(words, 1, 0));
		}
		for (int i = 0; i < words.size() && i < 4; i++) {
			if (isNamnd(words.get(i))) {
				return (i == 0 || words.get(0).endsWith("-")) ? Optional.of(compound(words, i)) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** "kultur- och fritidsnämnden" is one name. */
	private static String compound(List<String> words, int last) {
		int first = last;
		while (first >= 2 && words.get(first - 1).equals("och") && words.get(first - 2).endsWith("-")) {
			first -= 2;
		}
		return compound(words, last, first);
	}

	private static String compound(List<String> words, int last, int first) {
		String name = String.join(" ", words.subList(first, last + 1));
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	private static boolean isNamnd(String word) {
		return word.endsWith("nämnden") && word.length() > "nämnden".length();
	}

	private static boolean denies(List<String> words) {
		return words.stream().anyMatch(DENIES::contains);
	}

	/** From the last comma or the like. */
	private static String clauseBefore(String text) {
		int start = text.length();
		while (start > 0 && ",;:(".indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return text.substring(start);
	}

	private static String clauseAfter(String text) {
		int end = 0;
		while (end < text.length() && ",;:()".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return text.substring(0, end);
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		for (String word : text.toLowerCase(Locale.ROOT).split("[\\s\\u00A0.!?]+")) {
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

}
