package se.trygghetspaket.paket.domain.utfall;

/** Utfallet vägras: nothing was stored. */
public class UtfallRefused extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final UtfallFault fault;

	public UtfallRefused(UtfallFault fault) {
		super("Utfall refused: " + fault);
		this.fault = fault;
	}

	public UtfallFault fault() {
		return this.fault;
	}

}
