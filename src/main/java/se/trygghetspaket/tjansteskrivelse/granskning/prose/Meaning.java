package se.trygghetspaket.tjansteskrivelse.granskning.prose;

/**
 * What an amount in running text is.
 *
 * @param name the line's label or who receives an omföring; empty where the kind needs
 * none
 */
public record Meaning(Kind kind, String name) {

	/** An amount of which the words do not tell what it is. */
	public static final Meaning UNKNOWN = new Meaning(Kind.UNKNOWN, "");

	/** Every kind of amount that a memo speaks of. */
	public enum Kind {

		/** What a line is given in the proposal. */
		BELOPP,

		/** What a line, or the whole without a name, was given before. */
		FOREGAENDE,

		/** How much a line, or the whole without a name, is raised by. */
		SKILLNAD,

		/** How much a line, or the whole without a name, is lowered by. */
		MINSKNING,

		/** The sum of the proposal's lines. */
		SUMMA,

		/** What is to be split. */
		NETTO,

		/** What kommunfullmäktige set, before omföringar. */
		BRUTTO,

		/** What is moved to a nämnd first. */
		OMFORING,

		/** What somebody else pays. */
		MEDFINANSIERING,

		/** A part of a line. */
		DEL,

		/** Anything else. */
		UNKNOWN

	}

}
