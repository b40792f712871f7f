package se.trygghetspaket.arende.domain;

/**
 * Fel person: thrown when somebody with the right role does what only one person may,
 * such as the case's owner.
 */
public class PersonRequired extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String names;

	/**
	 * Names who may.
	 * @param names one or more names, as a list to read
	 */
	public PersonRequired(String names) {
		super("Only certain persons may do this");
		this.names = names;
	}

	/** Who may do it. */
	public String names() {
		return this.names;
	}

}
