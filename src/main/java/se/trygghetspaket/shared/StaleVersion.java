package se.trygghetspaket.shared;

/**
 * What was to be changed has been changed by somebody else since it was read; nothing was
 * stored.
 */
public class StaleVersion extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StaleVersion(String what) {
		super("Changed by somebody else: " + what);
	}

}
