package se.trygghetspaket.paket.domain.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.paste.LeftRow.Reason;
import se.trygghetspaket.paket.domain.paste.PastedPoster.Placed;
import se.trygghetspaket.paket.domain.paste.PastedPoster.Target;
import se.trygghetspaket.paket.domain.paste.PastedPoster.Where;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UnreadableAmount;

/** Places one block of rows. */
final class PosterReader {

	/** How the product itself writes that an amount is not decided. */
	private static final String UNDECIDED = "ej bestämt";

	private final Target target;

	private final @Nullable AmountUnit chosen;

	private final List<Placed> placed = new ArrayList<>();

	private final List<LeftRow> left = new ArrayList<>();

	private final Set<String> taken = new HashSet<>();

	private PastedHeading heading = PastedHeading.NONE;

	private boolean oneColumn;

	private long sum;

	PosterReader(Target target, @Nullable AmountUnit chosen) {
		this.target = target;
		this.chosen = chosen;
	}

	PastedPoster read(PastedRows pasted, int from) {
		if (pasted.amountsOnly()) {
			pasted.rows().forEach((row) -> inOrder(row, from + row.number() - 1));
		}
		else {
			List<PastedRow> rows = pasted.rows().stream().filter((row) -> !row.blank()).toList();
			this.oneColumn = rows.stream().allMatch((row) -> row.size() == 1);
			boolean headed = !rows.isEmpty() && rows.get(0).heading()
					&& PastedRows.places(this.target.labels(), rows.get(0)).isEmpty();
			if (headed) {
				this.heading = PastedHeading.of(rows.get(0), this.target.year());
			}
			rows.stream().skip(headed ? 1 : 0).forEach(this::byLabel);
		}
		return new PastedPoster(this.placed, this.left, this.heading.named(), unit(),
				this.chosen == null && !this.heading.unit().isEmpty());
	}

	private void inOrder(PastedRow row, int index) {
		if (index < this.target.labels().size()) {
			place(row, Where.LINE, index, 0, -1);
		}
		else if (!row.blank()) {
			leave(row, Reason.OTHER_COUNT, "");
		}
	}

	private void byLabel(PastedRow row) {
		List<Integer> lines = PastedRows.places(this.target.labels(), row);
		List<Integer> places = lines.isEmpty() ? PastedRows.places(this.target.ended(), row) : lines;
		if (places.isEmpty() && row.sum()) {
			leaveSum(row);
		}
		else if (row.text(0).isEmpty()) {
			leave(row, Reason.NO_LABEL, "");
		}
		else if (this.oneColumn) {
			leave(row, Reason.NO_AMOUNT, "");
		}
		else if (this.heading.tooFewFor(row)) {
			leave(row, Reason.MANY_COLUMNS, "");
		}
		else if (places.size() > 1) {
			leave(row, Reason.SEVERAL_LINES, "");
		}
		else if (!this.taken.add(row.key())) {
			leave(row, Reason.TWICE, "");
		}
		else if (unfit(row.text(0))) {
			leave(row, Reason.LABEL, "");
		}
		else if (!lines.isEmpty()) {
			place(row, Where.LINE, lines.get(0), this.heading.amount(), this.heading.motivering());
		}
		else if (this.target.labels().size() + added() >= Fordelning.MAX_POSTER) {
			leave(row, Reason.FULL, "");
		}
		else {
			place(row, places.isEmpty() ? Where.NEW : Where.ENDED, places.isEmpty() ? 0 : places.get(0),
					this.heading.amount(), this.heading.motivering());
		}
	}

	private void place(PastedRow row, Where where, int index, int amount, int reason) {
		String motivering = TypedText.lines(row.lines(reason));
		if (motivering.length() > Budgetpost.MAX_MOTIVERING_LENGTH) {
			leave(row, Reason.MOTIVERING, "");
			return;
		}
		try {
			Belopp belopp = belopp(row.text(amount), unit());
			if (belopp.orZero().isNegative()) {
				leave(row, Reason.NEGATIVE, row.text(amount));
				return;
			}
			this.sum += belopp.orZero().value();
			this.placed
				.add(new Placed(row.number(), where, index, (amount == 0) ? "" : row.text(0), belopp, motivering));
		}
		catch (UnreadableAmount ex) {
			leave(row, Reason.UNREADABLE, ex.reason().name());
		}
	}

	private static Belopp belopp(String cell, AmountUnit unit) {
		boolean blank = cell.isEmpty() || PastedRow.key(cell).equals(UNDECIDED);
		return blank ? Belopp.undecided() : Belopp.of(SwedishAmount.read(cell, unit));
	}

	/**
	 * A total that can be read is held against the rows above it, if all of them were.
	 */
	private void leaveSum(PastedRow row) {
		boolean differs = false;
		try {
			Belopp told = belopp(row.text(this.heading.amount()), unit());
			differs = this.left.isEmpty() && told.decided() && told.orZero().value() != this.sum;
		}
		catch (UnreadableAmount ex) {
			// A total that cannot be read says nothing, and it is left out all the same.
			differs = false;
		}
		boolean writable = this.sum <= Kronor.LIMIT;
		leave(row, (differs && writable) ? Reason.SUM_DIFFERS : Reason.SUM,
				(differs && writable) ? SwedishAmount.write(new Kronor(this.sum), AmountStyle.kr()) : "");
	}

	private void leave(PastedRow row, Reason reason, String detail) {
		this.left.add(new LeftRow(row.number(), TypedText.printable(row.text(0)), reason, detail));
	}

	private long added() {
		return this.placed.stream().filter((each) -> each.where() != Where.LINE).count();
	}

	private AmountUnit unit() {
		if (this.chosen != null) {
			return this.chosen;
		}
		return AmountUnit.named(this.heading.unit()).orElse(this.target.unit());
	}

	private static boolean unfit(String label) {
		try {
			TypedText.line(label, Budgetpost.MAX_LABEL_LENGTH);
			return false;
		}
		catch (IllegalArgumentException ex) {
			return true;
		}
	}

}
