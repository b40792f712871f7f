package se.trygghetspaket.shared;

/**
 * Thrown when a text is no certain amount. The message {@code common.amount.<reason>}
 * tells a person what to type instead.
 */
public class UnreadableAmount extends IllegalArgumentException {

	private final Reason reason;

	UnreadableAmount(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why an amount could not be read. */
	public enum Reason {

		EMPTY,

		TOO_LONG,

		FOREIGN_DIGIT,

		DECIMAL_POINT,

		SEVERAL_COMMAS,

		DANGLING_COMMA,

		THOUSANDS_COMMA,

		EXPONENT,

		BAD_GROUPS,

		LEADING_ZERO,

		MISPLACED_MINUS,

		NOT_A_NUMBER,

		UNKNOWN_UNIT,

		MISSING_UNIT,

		AMBIGUOUS_UNIT,

		TRAILING_TEXT,

		NOT_WHOLE_KRONOR,

		OUT_OF_RANGE

	}

}
