package se.trygghetspaket.tjansteskrivelse.document;

/**
 * A heading.
 *
 * @param level 1 for a section of the memo, 2 to 4 for headings inside it
 */
public record Heading(int level, Line line) implements Block {

	/** The deepest level. */
	public static final int DEEPEST = 4;

	/**
	 * Refuses a level that no export has.
	 * @throws IllegalArgumentException outside 1 to {@link #DEEPEST}
	 */
	public Heading {
		if (level < 1 || level > DEEPEST) {
			throw new IllegalArgumentException("A heading has level 1 to " + DEEPEST);
		}
	}

	@Override
	public Kind kind() {
		return Kind.HEADING;
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.heading(this);
	}

}
