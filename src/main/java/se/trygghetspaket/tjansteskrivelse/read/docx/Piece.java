package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;

/**
 * A paragraph, or the rows of a table, on its way to lines.
 *
 * @param role what its style or its place says
 * @param level the level of a heading from 0; of no meaning for others
 * @param lines its source lines; none for an empty paragraph
 * @param bold whether all of its text is bold
 * @param spacing the room around it
 */
record Piece(LineRole role, int level, List<String> lines, boolean bold, Spacing spacing) {

	private static final int LONGEST_SHORT = 80;

	Piece {
		lines = List.copyOf(lines);
	}

	static Piece of(LineRole role, List<String> lines) {
		return new Piece(role, 0, lines, false, Spacing.WIDE);
	}

	static Piece of(LineRole role, String line) {
		return of(role, List.of(line));
	}

	Piece with(LineRole other) {
		return new Piece(other, this.level, this.lines, this.bold, this.spacing);
	}

	boolean isEmpty() {
		return this.lines.isEmpty();
	}

	boolean isParagraph() {
		return this.role == LineRole.PARAGRAPH && !isEmpty();
	}

	/** All of it in one line. */
	String text() {
		return String.join(" ", this.lines);
	}

	/** Whether it can be a line of a block of short lines, such as a signature. */
	boolean isShort() {
		return isParagraph() && this.lines.stream().allMatch((line) -> line.length() <= LONGEST_SHORT)
				&& ".:;!?".indexOf(text().charAt(text().length() - 1)) < 0;
	}

	/**
	 * The room around a paragraph, in twentieths of a point.
	 *
	 * @param style the id of its style
	 * @param contextual whether there is none towards a paragraph of the same style
	 */
	record Spacing(int before, int after, String style, boolean contextual) {

		static final Spacing WIDE = new Spacing(200, 200, "", false);

		/** Less room than this is only the distance between two lines. */
		private static final int GAP = 80;

		boolean isTightTo(Spacing next) {
			boolean same = this.style.equals(next.style);
			int below = (same && this.contextual) ? 0 : this.after;
			int above = (same && next.contextual) ? 0 : next.before;
			return below + above < GAP;
		}

	}

}
