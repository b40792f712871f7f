package se.trygghetspaket.arende.domain.protokoll;

/** Registreringen i protokollet vägras: nothing was stored. */
public class ProtokollRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ProtokollHinder hinder;

	public ProtokollRefused(ProtokollHinder hinder) {
		super("Refused: " + hinder);
		this.hinder = hinder;
	}

	public ProtokollHinder hinder() {
		return this.hinder;
	}

}
