package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

/**
 * A straight line drawn on a page, level or upright; a thin box is one.
 *
 * @param x0 left
 * @param y0 top
 * @param x1 right
 * @param y1 bottom
 */
public record Rule(double x0, double y0, double x1, double y1) {

	public static final double THICKEST = 3;

	public boolean isUpright() {
		return this.x1 - this.x0 <= THICKEST && this.y1 - this.y0 > THICKEST;
	}

	public boolean isLevel() {
		return this.y1 - this.y0 <= THICKEST && this.x1 - this.x0 > THICKEST;
	}

}
