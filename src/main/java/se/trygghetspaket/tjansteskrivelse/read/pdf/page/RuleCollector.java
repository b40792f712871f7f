package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Follows the paths of a page and keeps the straight lines that it paints. */
final class RuleCollector {

	private static final int MOST = 50_000;

	private final UnaryOperator<Point2D> shown;

	private final List<Rule> path = new ArrayList<>();

	private final List<Rule> found = new ArrayList<>();

	private Point2D at = new Point2D.Double();

	RuleCollector(UnaryOperator<Point2D> shown) {
		this.shown = shown;
	}

	List<Rule> found() {
		return this.found;
	}

	void operator(String name, float[] numbers, PDGraphicsState state) {
		switch (name) {
			case "m" -> this.at = point(numbers, 0, state);
			case "l" -> lineTo(point(numbers, 0, state));
			case "c", "v", "y" -> this.at = point(numbers, numbers.length - 2, state);
			case "re" -> box(numbers, state);
			case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> paint();
			case "n" -> this.path.clear();
			default -> {
				// Draws no line.
			}
		}
	}

	private void paint() {
		if (this.found.size() + this.path.size() <= MOST) {
			this.found.addAll(this.path);
		}
		this.path.clear();
	}

	private void lineTo(Point2D to) {
		add(this.at, to);
		this.at = to;
	}

	private void box(float[] numbers, PDGraphicsState state) {
		if (numbers.length < 4) {
			return;
		}
		Point2D one = point(new float[] { numbers[0], numbers[1] }, 0, state);
		Point2D other = point(new float[] { numbers[0] + numbers[2], numbers[1] + numbers[3] }, 0, state);
		Rule whole = rule(one, other);
		if (whole.isUpright() || whole.isLevel()) {
			this.path.add(whole);
			return;
		}
		add(new Point2D.Double(whole.x0(), whole.y0()), new Point2D.Double(whole.x1(), whole.y0()));
		add(new Point2D.Double(whole.x0(), whole.y1()), new Point2D.Double(whole.x1(), whole.y1()));
		add(new Point2D.Double(whole.x0(), whole.y0()), new Point2D.Double(whole.x0(), whole.y1()));
		add(new Point2D.Double(whole.x1(), whole.y0()), new Point2D.Double(whole.x1(), whole.y1()));
	}

	private void add(Point2D from, Point2D to) {
		Rule rule = rule(from, to);
		if ((rule.isUpright() || rule.isLevel()) && this.path.size() < MOST) {
			this.path.add(rule);
		}
	}

	private static Rule rule(Point2D one, Point2D other) {
		return new Rule(Math.min(one.getX(), other.getX()), Math.min(one.getY(), other.getY()),
				Math.max(one.getX(), other.getX()), Math.max(one.getY(), other.getY()));
	}

	private Point2D point(float[] numbers, int from, PDGraphicsState state) {
		if (from < 0 || numbers.length < from + 2) {
			return this.at;
		}
		Matrix place = state.getCurrentTransformationMatrix();
		return this.shown.apply(place.transformPoint(numbers[from], numbers[from + 1]));
	}

}
