package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What the structure of a memo's file says that a line is. Plain text says nothing. */
public enum LineRole {

	/** Anything: only its words and its place can tell. */
	UNKNOWN('-'),

	/** The document's title. */
	TITLE('T'),

	/** A heading of a section. */
	HEADING('H'),

	/** A paragraph, or a line of one. */
	PARAGRAPH('P'),

	/** An item of a list, its mark included. */
	ITEM('L'),

	/** A row of a table, with tabs between its cells. */
	ROW('R'),

	/** The caption that a table itself says that it has, and so a part of it. */
	CAPTION('C'),

	/**
	 * A line of a page's header or footer. It may tell a fact of the head, else nothing.
	 */
	MARGIN('M');

	private final char letter;

	LineRole(char letter) {
		this.letter = letter;
	}

	/** Stands for it where a document's lines travel as text. */
	public char letter() {
		return this.letter;
	}

	/** The role that a letter stands for. */
	public static Optional<LineRole> of(char letter) {
		return Stream.of(values()).filter((role) -> role.letter == letter).findFirst();
	}

}
