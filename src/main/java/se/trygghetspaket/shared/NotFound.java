package se.trygghetspaket.shared;

/**
 * What was asked for does not exist, or the one who asks may not know that it does.
 */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotFound(String what) {
		super("Not found: " + what);
	}

}
