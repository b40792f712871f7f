package se.trygghetspaket.arende.domain.merge;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Del att sammanfoga: a line of a fördelning or a section of a memo, as one side has it.
 *
 * @param key what it is the same by on every side
 * @param values what can be changed in it, as many and in the same order on every side
 */
public record MergePart(String key, List<MergeValue> values) {

	public MergePart {
		values = List.copyOf(values);
	}

	/** The text of a value. */
	public String text(int index) {
		return this.values.get(index).text();
	}

	/** Whether all of it means the same. */
	public boolean same(MergePart other) {
		return IntStream.range(0, this.values.size()).allMatch((i) -> this.values.get(i).same(other.values.get(i)));
	}

	/** The same part under another key. */
	public MergePart keyed(String other) {
		return new MergePart(other, this.values);
	}

}
