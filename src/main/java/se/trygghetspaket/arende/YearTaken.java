package se.trygghetspaket.arende;

/**
 * The year already has a case or a fördelning in force that the one who would start
 * another was not told of. Nothing was stored.
 */
public class YearTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient YearState state;

	YearTaken(YearState state) {
		super("Taken: " + state);
		this.state = state;
	}

	/** What the year has. */
	public YearState state() {
		return this.state;
	}

}
