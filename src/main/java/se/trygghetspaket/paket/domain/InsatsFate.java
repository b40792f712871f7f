package se.trygghetspaket.paket.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.TypedText;

/**
 * Vad det blev av insatsen: what became of one insats of a year in the year after.
 *
 * @param successors those that carry it on, itself among them if a part of it stays; none
 * unless it is {@link LineageKind#SUCCEEDED}
 * @param note why, or where to; may be empty
 */
public record InsatsFate(InsatsId insats, LineageKind kind, List<Successor> successors, String note) {

	/** The longest note, in characters. */
	public static final int MAX_NOTE_LENGTH = 300;

	/**
	 * Refuses successors that are missing, that the kind does not have or that are named
	 * twice, shares beyond what {@link Kronor} holds together, and an overlong note.
	 * @throws LineageRefused if the successors are refused
	 * @throws IllegalArgumentException if shares or note are refused
	 */
	public InsatsFate {
		successors = List.copyOf(successors);
		note = TypedText.lines(note);
		if (note.length() > MAX_NOTE_LENGTH) {
			throw new IllegalArgumentException("A note has at most " + MAX_NOTE_LENGTH + " characters");
		}
		if (successors.isEmpty() == (kind == LineageKind.SUCCEEDED)) {
			throw new LineageRefused(LineageFault.NO_SUCCESSOR, insats);
		}
		Set<InsatsId> named = new HashSet<>();
		for (Successor successor : successors) {
			if (!named.add(successor.insats())) {
				throw new LineageRefused(LineageFault.SAME_SUCCESSOR, insats);
			}
		}
		sum(successors);
	}

	/** Whether it says no more than that the insats goes on as itself. */
	public boolean unchanged() {
		return this.successors.size() == 1 && this.successors.get(0).insats().equals(this.insats);
	}

	/** What the insats had when its parts were set. */
	public Kronor shared() {
		return sum(this.successors);
	}

	private static Kronor sum(List<Successor> successors) {
		return Kronor.sum(successors.stream().map(Successor::share).toList());
	}

	/**
	 * Splits what the insats had as its parts are to each other, in whole kronor, one for
	 * each successor. They always add up to the amount: what is left over goes to those
	 * who lose most by being cut, the first ones where that is equal. Where no part is
	 * known, all goes to the first.
	 */
	public List<Kronor> split(Kronor amount) {
		BigInteger whole = BigInteger.valueOf(shared().value());
		if (whole.signum() == 0) {
			return IntStream.range(0, this.successors.size()).mapToObj((i) -> (i == 0) ? amount : Kronor.ZERO).toList();
		}
		List<BigInteger[]> parts = this.successors.stream()
			.map((successor) -> BigInteger.valueOf(successor.share().value())
				.multiply(BigInteger.valueOf(amount.value()))
				.divideAndRemainder(whole))
			.toList();
		long[] kronor = parts.stream().mapToLong((part) -> part[0].longValueExact()).toArray();
		long left = amount.value() - LongStream.of(kronor).sum();
		List<Integer> byLoss = new ArrayList<>(IntStream.range(0, kronor.length).boxed().toList());
		byLoss.sort(Comparator.comparing((Integer index) -> parts.get(index)[1]).reversed());
		for (int index : byLoss.subList(0, Math.toIntExact(left))) {
			kronor[index]++;
		}
		return IntStream.range(0, kronor.length).mapToObj((i) -> new Kronor(kronor[i])).toList();
	}

	/**
	 * One that carries on another.
	 *
	 * @param share what it takes over of what the other had
	 */
	public record Successor(InsatsId insats, Kronor share) {

		/**
		 * Refuses a negative share.
		 * @throws IllegalArgumentException if it is negative
		 */
		public Successor {
			if (share.isNegative()) {
				throw new IllegalArgumentException("A share cannot be negative");
			}
		}

	}

}
