package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Goes through what a page draws and keeps its glyphs and rules. Nothing is painted, no
 * image is unpacked, and nothing that the file could run is looked at.
 */
final class PageReader extends PDFStreamEngine {

	/** Far more than pages have. */
	private static final int MOST_GLYPHS = 200_000;

	private static final int OPERATORS_BETWEEN_CHECKS = 512;

	private final PDPage page;

	private final int number;

	private final Deadline deadline;

	private final FontLooks looks;

	private final PDRectangle box;

	private final List<Glyph> glyphs = new ArrayList<>();

	private final RuleCollector rules = new RuleCollector(this::shown);

	private final Deque<MarkedPiece> marks = new ArrayDeque<>();

	private int images;

	private int operators;

	private PageReader(PDPage page, int number, FontLooks looks, Deadline deadline) {
		this.page = page;
		this.number = number;
		this.looks = looks;
		this.deadline = deadline;
		this.box = page.getCropBox();
		List.of(new BeginText(this), new EndText(this), new Concatenate(this), new DrawObject(this), new Save(this),
				new Restore(this), new SetGraphicsStateParameters(this), new SetMatrix(this), new NextLine(this),
				new SetCharSpacing(this), new MoveText(this), new MoveTextSetLeading(this), new SetFontAndSize(this),
				new ShowText(this), new ShowTextAdjusted(this), new SetTextLeading(this),
				new SetTextRenderingMode(this), new SetTextRise(this), new SetWordSpacing(this),
				new SetTextHorizontalScaling(this), new ShowTextLine(this), new ShowTextLineAndSpace(this),
				new BeginMarkedContentSequence(this), new BeginMarkedContentSequenceWithProperties(this),
				new EndMarkedContentSequence(this))
			.forEach(this::addOperator);
	}

	/**
	 * Reads a page.
	 * @param number its number from 0
	 * @throws IOException when its content is damaged
	 */
	static PageContent read(PDPage page, int number, FontLooks looks, Deadline deadline) throws IOException {
		PageReader reader = new PageReader(page, number, looks, deadline);
		if (page.hasContents()) {
			reader.processPage(page);
		}
		boolean turned = page.getRotation() % 180 != 0;
		double width = turned ? reader.box.getHeight() : reader.box.getWidth();
		double height = turned ? reader.box.getWidth() : reader.box.getHeight();
		return new PageContent(number, width, height, reader.glyphs, reader.rules.found(), reader.images);
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (this.operators++ % OPERATORS_BETWEEN_CHECKS == 0) {
			this.deadline.check();
		}
		if (operator.getName().equals("Do") && isImage(operands) || operator.getName().equals("BI")) {
			this.images++;
			return;
		}
		this.rules.operator(operator.getName(), numbers(operands), getGraphicsState());
		super.processOperator(operator, operands);
	}

	@Override
	protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
		if (this.glyphs.size() >= MOST_GLYPHS) {
			return;
		}
		Point2D origin = shown(place.getTranslateX(), place.getTranslateY());
		Point2D end = shown(place.transformPoint(displacement.getX(), 0));
		Point2D top = shown(place.transformPoint(0, 1));
		double size = origin.distance(top);
		boolean upright = end.getX() >= origin.getX() && Math.abs(end.getY() - origin.getY()) <= size / 10
				&& top.getY() < origin.getY();
		boolean visible = origin.getX() > -size && origin.getX() < 20_000 && origin.getY() > -size
				&& origin.getY() < 20_000;
		if (visible && size > 0.5) {
			boolean heavy = getGraphicsState().getTextState().getRenderingMode().isStroke();
			this.glyphs
				.add(new Glyph(this.looks.text(font, code), origin.getX(), upright ? end.getX() : origin.getX() + size,
						origin.getY(), size, this.looks.of(font, heavy), mark(), upright));
		}
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
		MarkedPiece outer = this.marks.peek();
		this.marks.push(MarkedPiece.of(tag, properties, outer, this.glyphs.size()));
	}

	@Override
	public void endMarkedContentSequence() {
		if (!this.marks.isEmpty()) {
			this.marks.pop().replaceText(this.glyphs);
		}
	}

	private int mark() {
		MarkedPiece inner = this.marks.peek();
		return (inner == null) ? Glyph.UNTAGGED : inner.mark();
	}

	private boolean isImage(List<COSBase> operands) {
		return !operands.isEmpty() && operands.get(0) instanceof COSName name && getResources() != null
				&& getResources().isImageXObject(name);
	}

	private Point2D shown(Point2D point) {
		return shown(point.getX(), point.getY());
	}

	/** Where a point of the file is on the page as it is read. */
	private Point2D shown(double x, double y) {
		double left = x - this.box.getLowerLeftX();
		double up = y - this.box.getLowerLeftY();
		double width = this.box.getWidth();
		double height = this.box.getHeight();
		return switch (Math.floorMod(this.page.getRotation(), 360)) {
			case 90 -> new Point2D.Double(up, left);
			case 180 -> new Point2D.Double(width - left, up);
			case 270 -> new Point2D.Double(height - up, width - left);
			default -> new Point2D.Double(left, height - up);
		};
	}

	private static float[] numbers(List<COSBase> operands) {
		float[] numbers = new float[operands.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = (operands.get(i) instanceof COSNumber number) ? number.floatValue() : 0;
		}
		return numbers;
	}

}
