package se.trygghetspaket.arende.web.insatser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.web.AmountColumns;

/**
 * What became of one insats, as it was typed.
 *
 * @param kind {@link #UNCHANGED} or the name of a {@link LineageKind}
 */
record TypedFate(long insats, String kind, List<TypedSuccessor> successors, String note) {

	/** It goes on as itself. */
	static final String UNCHANGED = "UNCHANGED";

	private static final String SUCCEEDED = LineageKind.SUCCEEDED.name();

	TypedFate {
		successors = List.copyOf(successors);
	}

	static TypedFate unchanged(InsatsId insats) {
		return new TypedFate(insats.value(), UNCHANGED, List.of(), "");
	}

	/**
	 * What is stored; the part of an only successor is all there is, and needs no typing.
	 */
	static TypedFate of(InsatsFate fate, AmountColumns columns) {
		boolean split = fate.successors().size() > 1;
		return new TypedFate(fate.insats().value(), fate.kind().name(),
				fate.successors()
					.stream()
					.map((each) -> new TypedSuccessor(String.valueOf(each.insats().value()),
							split ? columns.field(each.share()) : ""))
					.toList(),
				fate.note());
	}

	/** With room for another successor. */
	TypedFate added() {
		List<TypedSuccessor> more = new ArrayList<>(this.successors);
		more.add(TypedSuccessor.BLANK);
		return new TypedFate(this.insats, SUCCEEDED, more, this.note);
	}

	/** Without one of its successors; without the last one it goes on as itself. */
	TypedFate removed(int index) {
		if (index >= this.successors.size()) {
			return this;
		}
		List<TypedSuccessor> fewer = new ArrayList<>(this.successors);
		fewer.remove(index);
		return new TypedFate(this.insats, fewer.isEmpty() ? UNCHANGED : this.kind, fewer, this.note);
	}

	/** With a successor to choose, if others are to carry it on and none is named. */
	TypedFate withRoom() {
		return (this.kind.equals(SUCCEEDED) && this.successors.isEmpty()) ? added() : this;
	}

	/** Without the successors that nobody has typed in. */
	TypedFate withoutBlank() {
		return new TypedFate(this.insats, this.kind,
				this.successors.stream().filter((each) -> !each.equals(TypedSuccessor.BLANK)).toList(), this.note);
	}

	/** Whether it goes on as itself. */
	public boolean goesOn() {
		return this.kind.equals(UNCHANGED);
	}

	/** Whether others carry it on. */
	public boolean succeeded() {
		return this.kind.equals(SUCCEEDED);
	}

	/**
	 * A successor as it was typed.
	 *
	 * @param insats the number of the chosen insats, empty while none is
	 */
	record TypedSuccessor(String insats, String share) {

		static final TypedSuccessor BLANK = new TypedSuccessor("", "");

		private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

		/** The chosen insats, if it can be one. */
		Optional<InsatsId> insatsId() {
			return NUMBER.matcher(this.insats).matches() ? Optional.of(new InsatsId(Long.parseLong(this.insats)))
					: Optional.empty();
		}

	}

}
