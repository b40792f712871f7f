package se.trygghetspaket.arende.domain.kommentar;

/** Kommentaren vägras: it cannot be written or changed. Nothing was stored. */
public class KommentarRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final KommentarFault fault;

	public KommentarRefused(KommentarFault fault) {
		super("Kommentar refused: " + fault);
		this.fault = fault;
	}

	/** Why. */
	public KommentarFault fault() {
		return this.fault;
	}

}
