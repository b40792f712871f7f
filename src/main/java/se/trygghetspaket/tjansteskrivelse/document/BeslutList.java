package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

/**
 * The list of what the board is asked to decide: an insats and its amount a point.
 *
 * @param numbered whether the points are numbered from 1
 * @param total the sum as written, empty where the list has none
 */
public record BeslutList(boolean numbered, List<Point> points, String totalLabel, String total) implements Block {

	public BeslutList {
		points = List.copyOf(points);
	}

	/** Whether it ends with the sum. */
	public boolean withTotal() {
		return !this.total.isEmpty();
	}

	@Override
	public Kind kind() {
		return Kind.BESLUT;
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.beslut(this);
	}

	/** A point: label and amount as written. */
	public record Point(String label, String amount) {
	}

}
