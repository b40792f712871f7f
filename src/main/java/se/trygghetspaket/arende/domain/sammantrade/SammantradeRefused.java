package se.trygghetspaket.arende.domain.sammantrade;

/** Ändringen av sammanträdet vägras: nothing was stored. */
public class SammantradeRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final SammantradeHinder hinder;

	public SammantradeRefused(SammantradeHinder hinder) {
		super("Refused: " + hinder);
		this.hinder = hinder;
	}

	public SammantradeHinder hinder() {
		return this.hinder;
	}

}
