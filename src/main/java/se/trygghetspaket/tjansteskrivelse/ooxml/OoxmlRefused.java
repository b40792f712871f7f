package se.trygghetspaket.tjansteskrivelse.ooxml;

import org.jspecify.annotations.Nullable;

/** The file cannot be opened. Nothing of it was kept. */
public class OoxmlRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final OoxmlFault fault;

	public OoxmlRefused(OoxmlFault fault) {
		this(fault, null);
	}

	public OoxmlRefused(OoxmlFault fault, @Nullable Throwable cause) {
		super("Document refused: " + fault, cause);
		this.fault = fault;
	}

	/** Why. */
	public OoxmlFault fault() {
		return this.fault;
	}

}
