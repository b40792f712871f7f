package se.trygghetspaket.arende.domain.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Sammanfogning: three editions of the same list beside each other, and what choices
 * among them lead to.
 *
 * @param rows every part that what was typed or what has been saved has or had, each
 * once, in the order that the merged list has
 */
public record Merge(List<MergeRow> rows) {

	public Merge {
		rows = List.copyOf(rows);
	}

	/**
	 * Sets two editions beside each other.
	 * @param base what both began with, {@code null} where it is not known
	 * @param mine what was typed
	 * @param theirs what has been saved meanwhile
	 * @throws IllegalArgumentException if two parts of an edition have the same key
	 */
	public static Merge of(@Nullable List<MergePart> base, List<MergePart> mine, List<MergePart> theirs) {
		Map<String, MergePart> before = byKey((base != null) ? base : List.of());
		Map<String, MergePart> own = byKey(mine);
		Map<String, MergePart> others = byKey(theirs);
		return new Merge(
				order(List.copyOf(before.keySet()), List.copyOf(own.keySet()), List.copyOf(others.keySet())).stream()
					.map((key) -> new MergeRow(key, base != null, before.get(key), own.get(key), others.get(key)))
					.toList());
	}

	/**
	 * What the choices lead to; where none is made, the one that is preset, else mine.
	 */
	public List<MergePart> result(Map<String, MergeSide> choices) {
		return this.rows.stream().map((row) -> row.result(side(row, choices))).flatMap(Optional::stream).toList();
	}

	/** The side that counts for a row: chosen, else preset, else mine. */
	public static MergeSide side(MergeRow row, Map<String, MergeSide> choices) {
		return Objects.requireNonNullElseGet(choices.get(row.key()), () -> row.preset().orElse(MergeSide.MINE));
	}

	/**
	 * The choices that still hold: those about what is the same now as when they were
	 * made.
	 * @param seen what had been saved when they were made
	 */
	public Map<String, MergeSide> kept(List<MergePart> seen, Map<String, MergeSide> choices) {
		Map<String, MergePart> before = byKey(seen);
		Map<String, MergeSide> kept = new LinkedHashMap<>();
		for (MergeRow row : this.rows) {
			MergeSide side = choices.get(row.key());
			if (side != null && MergeRow.same(before.get(row.key()), row.theirs().orElse(null))) {
				kept.put(row.key(), side);
			}
		}
		return kept;
	}

	/** The rows where somebody has yet to choose. */
	public List<MergeRow> open(Map<String, MergeSide> choices) {
		return this.rows.stream().filter((row) -> row.preset().isEmpty() && !choices.containsKey(row.key())).toList();
	}

	private static Map<String, MergePart> byKey(List<MergePart> parts) {
		Map<String, MergePart> found = new LinkedHashMap<>();
		for (MergePart part : parts) {
			if (found.put(part.key(), part) != null) {
				throw new IllegalArgumentException("Two parts with the key " + part.key());
			}
		}
		return found;
	}

	/**
	 * The order of the side that moved something, theirs where neither or mine where both
	 * did. What only the other side has follows what it follows there.
	 */
	private static List<String> order(List<String> base, List<String> mine, List<String> theirs) {
		boolean moved = !common(mine, base).equals(common(base, mine));
		List<String> other = moved ? theirs : mine;
		List<String> order = new ArrayList<>(moved ? mine : theirs);
		for (int i = 0; i < other.size(); i++) {
			if (!order.contains(other.get(i))) {
				int place = (i > 0) ? order.indexOf(other.get(i - 1)) + 1 : 0;
				while (i > 0 && place < order.size() && !other.contains(order.get(place))) {
					place++;
				}
				order.add(place, other.get(i));
			}
		}
		return order;
	}

	private static List<String> common(List<String> keys, List<String> others) {
		return keys.stream().filter(others::contains).toList();
	}

}
