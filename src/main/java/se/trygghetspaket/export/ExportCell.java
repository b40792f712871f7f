package se.trygghetspaket.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import se.trygghetspaket.shared.Kronor;

/** What stands in a cell: nothing, a text or something that can be counted with. */
public sealed interface ExportCell {

	/** Nothing: not decided, or there is no such thing. */
	ExportCell EMPTY = new Empty();

	static ExportCell text(String text) {
		return new Text(text);
	}

	/**
	 * Something that programs know by a code and people by a label.
	 * @param code an ASCII name such as {@code MINSKAD}
	 */
	static ExportCell code(String code, String label) {
		return new Code(code, label);
	}

	static ExportCell amount(Kronor kronor) {
		return new Amount(kronor.value());
	}

	/** Percent, not a fraction: 12.5 is 12,5 %. */
	static ExportCell percent(BigDecimal percent) {
		return new Percent(percent);
	}

	static ExportCell number(long number) {
		return new Number(number);
	}

	static ExportCell day(LocalDate day) {
		return new Day(day);
	}

	static ExportCell time(Instant time) {
		return new Time(time);
	}

	/** Whether it may stand in a column of a kind; nothing may stand in any. */
	boolean fits(ColumnKind kind);

	/** Nothing. */
	record Empty() implements ExportCell {

		@Override
		public boolean fits(ColumnKind kind) {
			return true;
		}

	}

	/** A text. */
	record Text(String text) implements ExportCell {

		@Override
		public boolean fits(ColumnKind kind) {
			return kind == ColumnKind.TEXT;
		}

	}

	/** A code with its label. */
	record Code(String code, String label) implements ExportCell {

		@Override
		public boolean fits(ColumnKind kind) {
			return kind == ColumnKind.TEXT;
		}

	}

	/** Whole kronor; a sum may exceed what one {@link Kronor} holds. */
	record Amount(long kronor) implements ExportCell {

		@Override
		public boolean fits(ColumnKind kind) {
			return kind == ColumnKind.KRONOR;
		}

	}

	/** Percent. */
	record Percent(BigDecimal percent) implements ExportCell {

		@Override
		public boolean fits(ColumnKind kind) {
			return kind == ColumnKind.PERCENT;
		}

	}

	/** A whole number. */
	record Number(long number) implements ExportCell {

		@Override
		public boolean fits(ColumnKind kind) {
			return kind == ColumnKind.NUMBER;
		}

	}

	/** A day. */
	record Day(LocalDate day) implements ExportCell {

		@Override
		public boolean fits(ColumnKind kind) {
			return kind == ColumnKind.DATE;
		}

	}

	/** A moment. */
	record Time(Instant time) implements ExportCell {

		@Override
		public boolean fits(ColumnKind kind) {
			return kind == ColumnKind.TIME;
		}

	}

}
