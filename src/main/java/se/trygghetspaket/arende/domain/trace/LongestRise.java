package se.trygghetspaket.arende.domain.trace;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Längsta stigande följd: which places of a list can stay where they are when it is put
 * in order by moving as few as possible.
 */
final class LongestRise {

	private LongestRise() {
	}

	/** The indexes of a longest rising part of some numbers, in order. */
	static Collection<Integer> of(List<Integer> numbers) {
		int[] lengths = new int[numbers.size()];
		int[] befores = new int[numbers.size()];
		int last = -1;
		Arrays.fill(befores, -1);
		for (int i = 0; i < numbers.size(); i++) {
			lengths[i] = 1;
			for (int j = 0; j < i; j++) {
				if (numbers.get(j) < numbers.get(i) && lengths[j] + 1 > lengths[i]) {
					lengths[i] = lengths[j] + 1;
					befores[i] = j;
				}
			}
			last = (last < 0 || lengths[i] > lengths[last]) ? i : last;
		}
		Deque<Integer> rise = new ArrayDeque<>();
		for (int i = last; i >= 0; i = befores[i]) {
			rise.addFirst(i);
		}
		return rise;
	}

}
