package se.trygghetspaket.arende;

/**
 * The year already has a case or a fördelning in force, and nobody has said that another
 * case is wanted beside it. Nothing was stored.
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
