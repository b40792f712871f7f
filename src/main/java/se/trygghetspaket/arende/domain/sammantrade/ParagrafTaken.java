package se.trygghetspaket.arende.domain.sammantrade;

import se.trygghetspaket.shared.Paragraf;

/**
 * Paragrafen är upptagen: another case has it at the same meeting. Nothing was stored.
 */
public class ParagrafTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Sammantrade sammantrade;

	private final transient Paragraf paragraf;

	public ParagrafTaken(Sammantrade sammantrade, Paragraf paragraf) {
		super("Taken at meeting " + sammantrade.id().value() + ": " + paragraf.value());
		this.sammantrade = sammantrade;
		this.paragraf = paragraf;
	}

	public Sammantrade sammantrade() {
		return this.sammantrade;
	}

	public Paragraf paragraf() {
		return this.paragraf;
	}

}
