package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

/**
 * The list of what the board is asked to decide: an insats and its amount a point, or a
 * sentence a point.
 *
 * @param numbered whether the points are numbered from 1
 * @param sentences whether each point is written as its sentence
 * @param total the sum, with an empty amount where the list has none
 */
public record BeslutList(boolean numbered, boolean sentences, List<Point> points, Point total) implements Block {

	public BeslutList {
		points = List.copyOf(points);
	}

	/** Whether it ends with the sum. */
	public boolean withTotal() {
		return !this.total.amount().isEmpty();
	}

	@Override
	public Kind kind() {
		return Kind.BESLUT;
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.beslut(this);
	}

	/**
	 * A point.
	 *
	 * @param label as written
	 * @param amount as written
	 * @param sentence what both are said in, empty where the list has no sentences
	 */
	public record Point(String label, String amount, String sentence) {
	}

}
