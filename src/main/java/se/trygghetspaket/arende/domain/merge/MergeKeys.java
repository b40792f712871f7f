package se.trygghetspaket.arende.domain.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Vad som hör ihop: gives parts that have no number of their own, such as sections, the
 * keys of those that they were before. The first value is the heading.
 */
public final class MergeKeys {

	private static final int NONE = -1;

	private MergeKeys() {
	}

	/**
	 * The same parts with keys: those of the parts before that have the heading, else the
	 * other values, else the place; what is new gets a key by its heading.
	 */
	public static List<MergePart> follow(List<MergePart> before, List<MergePart> now) {
		@Nullable String[] keys = new @Nullable String[now.size()];
		Set<String> taken = new HashSet<>();
		match(before, now, keys, taken, (one, other) -> one.values().get(0).same(other.values().get(0)));
		match(before, now, keys, taken, (one, other) -> one.values().size() > 1 && !one.text(1).isBlank()
				&& one.values().get(1).same(other.values().get(1)));
		for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
			boolean free = keys[i] == null && !taken.contains(before.get(i).key());
			if (free && before.size() == now.size()) {
				take(keys, i, before.get(i).key(), taken);
			}
		}
		List<MergePart> keyed = new ArrayList<>();
		for (int i = 0; i < now.size(); i++) {
			String key = keys[i];
			keyed.add(now.get(i).keyed((key != null) ? key : fresh(now.get(i), taken)));
		}
		return keyed;
	}

	/** With keys by heading, for the first edition. */
	public static List<MergePart> first(List<MergePart> parts) {
		return follow(List.of(), parts);
	}

	/**
	 * The same parts, where one that is new has the key of what the other side has added
	 * under the same heading.
	 * @param added whether a key is one that no other side can have
	 */
	public static List<MergePart> join(List<MergePart> mine, List<MergePart> base, List<MergePart> theirs,
			Predicate<String> added) {
		Set<String> taken = new HashSet<>();
		base.forEach((part) -> taken.add(part.key()));
		mine.forEach((part) -> taken.add(part.key()));
		List<MergePart> joined = new ArrayList<>();
		for (MergePart part : mine) {
			String key = added.test(part.key()) ? theirs.stream()
				.filter((other) -> !taken.contains(other.key()) && heading(other).equals(heading(part)))
				.map(MergePart::key)
				.findFirst()
				.orElse(part.key()) : part.key();
			taken.add(key);
			joined.add(part.keyed(key));
		}
		return joined;
	}

	private static String heading(MergePart part) {
		return part.values().get(0).meaning().toLowerCase(Locale.ROOT);
	}

	private static void match(List<MergePart> before, List<MergePart> now, @Nullable String[] keys, Set<String> taken,
			Alike alike) {
		for (int i = 0; i < now.size(); i++) {
			if (keys[i] == null) {
				MergePart part = now.get(i);
				int found = find(before.size(),
						(at) -> !taken.contains(before.get(at).key()) && alike.test(before.get(at), part));
				if (found != NONE) {
					take(keys, i, before.get(found).key(), taken);
				}
			}
		}
	}

	private static int find(int size, IntPredicate wanted) {
		for (int i = 0; i < size; i++) {
			if (wanted.test(i)) {
				return i;
			}
		}
		return NONE;
	}

	private static void take(@Nullable String[] keys, int index, String key, Set<String> taken) {
		keys[index] = key;
		taken.add(key);
	}

	private static String fresh(MergePart part, Set<String> taken) {
		String stem = "n" + Integer.toHexString(heading(part).hashCode()) + "-";
		int number = 0;
		while (!taken.add(stem + number)) {
			number++;
		}
		return stem + number;
	}

	/** Whether a part was the other. */
	private interface Alike {

		boolean test(MergePart before, MergePart now);

	}

}
