package se.trygghetspaket.paket.domain.omrakning;

/** Omräkningen vägras: nothing was stored. */
public class OmrakningRefused extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final OmrakningFault fault;

	public OmrakningRefused(OmrakningFault fault) {
		super("Restated amounts refused: " + fault);
		this.fault = fault;
	}

	public OmrakningFault fault() {
		return this.fault;
	}

}
