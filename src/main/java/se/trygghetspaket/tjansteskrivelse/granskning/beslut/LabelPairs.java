package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;

/**
 * Lines of list and table that are meant to be the same though their labels differ in a
 * word. Only where each has one that it can be.
 */
final class LabelPairs {

	/** Where more is different, nothing is clear. */
	private static final int MOST = 30;

	private static final int MOST_LETTERS = 2;

	private static final int SHORT_WORD = 5;

	private LabelPairs() {
	}

	static Map<ReadBeslutsforslag.Post, ReadFordelning.Post> of(List<ReadBeslutsforslag.Post> list,
			List<ReadFordelning.Post> rows, int column) {
		Map<ReadBeslutsforslag.Post, ReadFordelning.Post> pairs = new LinkedHashMap<>();
		if (list.size() > MOST || rows.size() > MOST) {
			return pairs;
		}
		for (ReadBeslutsforslag.Post post : list) {
			List<ReadFordelning.Post> alike = rows.stream().filter((row) -> areAlike(post, row, column)).toList();
			boolean only = alike.size() == 1
					&& list.stream().filter((other) -> areAlike(other, alike.get(0), column)).count() == 1;
			if (only) {
				pairs.put(post, alike.get(0));
			}
		}
		return pairs;
	}

	/**
	 * One word more or less, or a slip of the pen; another word only with the same
	 * amount.
	 */
	private static boolean areAlike(ReadBeslutsforslag.Post post, ReadFordelning.Post row, int column) {
		List<String> one = words(post.insats());
		List<String> other = words(row.insats());
		Kronor amount = post.kr();
		boolean sameAmount = amount != null && Objects.equals(amount, row.kr(column));
		int shared = shared(one, other);
		int longest = Math.max(one.size(), other.size());
		if (one.size() != other.size()) {
			return shared == longest - 1 && shared == Math.min(one.size(), other.size()) && (shared > 1 || sameAmount);
		}
		if (shared != longest - 1) {
			return false;
		}
		return areSpelledAlike(one, other) || (longest > 1 && sameAmount);
	}

	private static boolean areSpelledAlike(List<String> one, List<String> other) {
		List<String> first = new ArrayList<>(one);
		List<String> second = new ArrayList<>(other);
		other.forEach(first::remove);
		one.forEach(second::remove);
		if (first.size() != 1 || second.size() != 1) {
			return false;
		}
		String a = first.get(0);
		String b = second.get(0);
		return Math.min(a.length(), b.length()) >= SHORT_WORD && a.length() < 100 && b.length() < 100
				&& distance(a, b) <= MOST_LETTERS;
	}

	private static int shared(List<String> one, List<String> other) {
		List<String> left = new ArrayList<>(other);
		int shared = 0;
		for (String word : one) {
			shared += left.remove(word) ? 1 : 0;
		}
		return shared;
	}

	private static List<String> words(String label) {
		return List.of(LabelKey.of(label).replaceAll("[^\\p{L}\\p{N} ]", " ").strip().split(" +"));
	}

	/** How many letters must be put in, taken out or changed. */
	private static int distance(String a, String b) {
		int[] before = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] now = new int[b.length() + 1];
			now[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = before[j - 1] + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
				now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
			}
			before = now;
		}
		return before[b.length()];
	}

}
