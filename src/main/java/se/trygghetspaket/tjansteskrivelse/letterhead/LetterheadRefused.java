package se.trygghetspaket.tjansteskrivelse.letterhead;

import org.jspecify.annotations.Nullable;

/** The file cannot be a letterhead. Nothing was stored. */
public class LetterheadRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final LetterheadFault fault;

	private final String detail;

	public LetterheadRefused(LetterheadFault fault) {
		this(fault, "", null);
	}

	LetterheadRefused(LetterheadFault fault, String detail) {
		this(fault, detail, null);
	}

	LetterheadRefused(LetterheadFault fault, String detail, @Nullable Throwable cause) {
		super("Letterhead refused: " + fault, cause);
		this.fault = fault;
		this.detail = detail;
	}

	/** Why. */
	public LetterheadFault fault() {
		return this.fault;
	}

	/** What in the file it is about, empty for the whole of it. */
	public String detail() {
		return this.detail;
	}

}
