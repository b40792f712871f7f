package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning.Kind;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Times.Time;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Words;

/** What an amount says of the line that its words point at. */
final class LineReading {

	/** From here "about" is no excuse. */
	private static final long FAR_PERCENT = 25;

	private static final long MOST_OF_LABEL_PERCENT = 60;

	private final Context context;

	private final Kronor kronor;

	private LineReading(Context context) {
		this.context = context;
		this.kronor = context.kronor();
	}

	/**
	 * Reads an amount of a line.
	 * @param certain whether the words point at the line, and not only what stood before
	 */
	static Reading of(MemoFigures.Row row, Context context, boolean certain) {
		Reading read = new LineReading(context).read(row, certain);
		boolean agrees = read.expected() != null && read.expected().equals(context.kronor());
		return (certain || agrees || read.expected() == null) ? read : Reading.aside(Kind.UNKNOWN, row);
	}

	/** Money that a line no longer needs. */
	static Reading freed(MemoFigures.Row row, Context context) {
		Optional<Kronor> less = row.difference().filter(Kronor::isNegative).map(LineReading::size);
		return less.isEmpty() || context.loose() || context.about() ? Reading.aside(Kind.UNKNOWN, row)
				: Reading.of(Kind.MINSKNING, row, less.get());
	}

	private Reading read(MemoFigures.Row row, boolean certain) {
		if (this.context.paidByOthers()) {
			return Reading.aside(Kind.MEDFINANSIERING, row);
		}
		if (this.context.each() || this.context.time() == Time.OTHER) {
			return Reading.aside(Kind.UNKNOWN, row);
		}
		if (this.context.changed()) {
			return difference(row);
		}
		if (this.context.part() && !this.kronor.equals(row.current())) {
			return part(row);
		}
		return switch (this.context.time()) {
			case PREVIOUS -> previous(row);
			case PAST -> past(row);
			default -> current(row, certain);
		};
	}

	private Reading difference(MemoFigures.Row row) {
		Optional<Kronor> difference = row.difference().map(LineReading::size);
		if (difference.isEmpty() || this.context.doubtful()) {
			return Reading.aside(Kind.UNKNOWN, row);
		}
		if (difference.get().equals(this.kronor)) {
			return Reading.of(this.context.change(), row, difference.get());
		}
		boolean further = this.context.segment().before().strip().matches("(?s).*\\b(?:ytterligare|extra|plus|minus)");
		return (further || approximately(difference.get())) ? Reading.aside(Kind.UNKNOWN, row)
				: Reading.of(this.context.change(), row, difference.get());
	}

	/** A part is never more than the whole, and half of it is half of it. */
	private Reading part(MemoFigures.Row row) {
		Kronor current = row.current();
		if (current == null || this.context.loose() || this.context.time() == Time.PREVIOUS
				|| this.context.time() == Time.PAST) {
			return Reading.aside(Kind.DEL, row);
		}
		Optional<Kronor> told = Fractions.before(this.context.segment().before(), current);
		if (told.isPresent() && !this.context.about()) {
			return Reading.of(Kind.DEL, row, told.get());
		}
		return (this.kronor.compareTo(current) > 0) ? Reading.of(Kind.DEL, row, current) : Reading.aside(Kind.DEL, row);
	}

	private Reading previous(MemoFigures.Row row) {
		Kronor previous = row.previous();
		if (previous == null) {
			return Reading.aside(Kind.FOREGAENDE, row);
		}
		boolean own = Times.OWN.matcher(this.context.segment().before()).find();
		boolean certain = own || (!this.context.loose() && (!previous.isZero() || Cue.GAVE.in(this.context.sentence()))
				&& (this.context.gives() || Cue.FROM_BEFORE.in(this.context.segment().before()) || bare()));
		return (previous.equals(this.kronor) || (certain && !approximately(previous)))
				? Reading.of(Kind.FOREGAENDE, row, previous) : Reading.aside(Kind.UNKNOWN, row);
	}

	private Reading past(MemoFigures.Row row) {
		if (this.kronor.equals(row.previous())) {
			return Reading.of(Kind.FOREGAENDE, row, row.previous());
		}
		return this.kronor.equals(row.current()) ? Reading.of(Kind.BELOPP, row, row.current())
				: Reading.aside(Kind.UNKNOWN, row);
	}

	private Reading current(MemoFigures.Row row, boolean certain) {
		Kronor current = row.current();
		if (current == null || current.equals(this.kronor)) {
			return Reading.of(Kind.BELOPP, row, current);
		}
		if (approximately(current)) {
			return Reading.aside(Kind.BELOPP, row);
		}
		if (this.context.loose()) {
			return Reading.aside(Kind.UNKNOWN, row);
		}
		boolean given = certain && (this.context.gives() || bare() || names(row));
		return given ? Reading.of(Kind.BELOPP, row, current) : Reading.aside(Kind.UNKNOWN, row);
	}

	/** "About 200 tkr" is right for what is near. */
	private boolean approximately(Kronor other) {
		return this.context.rounds(other) || (this.context.about() && this.context.near(other, FAR_PERCENT));
	}

	/** An amount alone in its brackets. */
	private boolean bare() {
		Segment segment = this.context.segment();
		return segment.beforeClause().isBlank() && !segment.before().isBlank();
	}

	/** A label with its amount and nothing else, or an amount and what it is for. */
	private boolean names(MemoFigures.Row row) {
		Segment segment = this.context.segment();
		List<String> words = Words.telling(segment.before());
		long own = words.stream().filter((word) -> isOf(row, word)).count();
		boolean label = !words.isEmpty() && own * 100 >= words.size() * MOST_OF_LABEL_PERCENT;
		boolean purpose = segment.after().strip().matches("(?s)(?:till|för|på|åt)\\b.*")
				&& !new Labels(List.of(row), "").meant(segment.afterClause()).isEmpty();
		return label || purpose;
	}

	private static boolean isOf(MemoFigures.Row row, String word) {
		return Words.telling(row.label()).stream().anyMatch((term) -> Words.same(term, word));
	}

	private static Kronor size(Kronor amount) {
		return amount.isNegative() ? Kronor.ZERO.minus(amount) : amount;
	}

	/** What lines get together, or null where one of them is not known. */
	static @Nullable Kronor sum(List<MemoFigures.Row> rows, boolean previous) {
		Kronor sum = Kronor.ZERO;
		for (MemoFigures.Row row : rows) {
			Kronor amount = previous ? row.previous() : row.current();
			if (amount == null) {
				return null;
			}
			sum = sum.plus(amount);
		}
		return sum;
	}

}
