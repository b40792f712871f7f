package se.trygghetspaket.tjansteskrivelse.granskning;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;

/** Finds the one name that somebody must have meant who wrote another. */
final class NearName {

	/** Shorter than this, half of what is written may be wrong by chance. */
	private static final int SHORTEST = 4;

	/** One letter in so many may be wrong. */
	private static final int LETTERS_PER_FAULT = 5;

	private NearName() {
	}

	/**
	 * The only name that is the same but for accents, spaces and signs; else the only one
	 * with so few other letters that it must be a slip; else the only one that has the
	 * written name in it.
	 */
	static Optional<String> of(String written, List<String> names) {
		String wanted = letters(written);
		if (wanted.length() < SHORTEST) {
			return only(names, (name) -> !wanted.isEmpty() && letters(name).equals(wanted));
		}
		int faults = Math.max(1, wanted.length() / LETTERS_PER_FAULT);
		List<Predicate<String>> ways = List.of((name) -> letters(name).equals(wanted),
				(name) -> distance(letters(name), wanted) <= faults, (name) -> letters(name).contains(wanted)
						|| (letters(name).length() >= SHORTEST && wanted.contains(letters(name))));
		for (Predicate<String> way : ways) {
			if (names.stream().anyMatch(way)) {
				return only(names, way);
			}
		}
		return Optional.empty();
	}

	private static Optional<String> only(List<String> names, Predicate<String> way) {
		List<String> found = names.stream().filter(way).distinct().toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** What is left of a name without accents, spaces and signs. */
	private static String letters(String name) {
		return Normalizer.normalize(LabelKey.of(name), Normalizer.Form.NFD)
			.replaceAll("[^\\p{L}\\p{N}]", "")
			.toLowerCase(Locale.ROOT);
	}

	/** How many letters have to be added, removed or changed. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int changed = diagonal + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}

}
