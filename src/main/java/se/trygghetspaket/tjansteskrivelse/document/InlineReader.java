package se.trygghetspaket.tjansteskrivelse.document;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import se.trygghetspaket.shared.TypedText;

/**
 * Reads what stands inside a paragraph or heading. Links and images are printed as their
 * text with the address after it, as on paper; HTML as the characters that were typed. A
 * line break is a line break, soft or hard: the author pressed the key.
 */
final class InlineReader extends AbstractVisitor {

	private final List<Line> lines = new ArrayList<>();

	private final List<Run> runs = new ArrayList<>();

	/** All text so far, with a space for each line break. */
	private final StringBuilder read = new StringBuilder();

	private int strong;

	private int emphasis;

	private final TiedText ties;

	private InlineReader(TiedText ties) {
		this.ties = ties;
	}

	/** The lines of a block; none if it has no text. */
	static List<Line> lines(Node block, TiedText ties) {
		InlineReader reader = new InlineReader(ties);
		reader.visitChildren(block);
		reader.endLine();
		return reader.lines.stream().allMatch((line) -> line.text().isBlank()) ? List.of() : reader.lines;
	}

	@Override
	public void visit(Text text) {
		append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		append(code.getLiteral());
	}

	@Override
	public void visit(HtmlInline html) {
		append(html.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak softLineBreak) {
		endLine();
	}

	@Override
	public void visit(HardLineBreak hardLineBreak) {
		endLine();
	}

	@Override
	public void visit(StrongEmphasis node) {
		this.strong++;
		visitChildren(node);
		this.strong--;
	}

	@Override
	public void visit(Emphasis node) {
		this.emphasis++;
		visitChildren(node);
		this.emphasis--;
	}

	@Override
	public void visit(Link link) {
		withAddress(link, link.getDestination());
	}

	@Override
	public void visit(Image image) {
		withAddress(image, image.getDestination());
	}

	private void withAddress(Node node, String address) {
		int from = this.read.length();
		visitChildren(node);
		String text = this.read.substring(from);
		if (!address.isBlank() && !text.equals(address) && !("mailto:" + text).equals(address)) {
			append(text.isBlank() ? address : " (" + address + ")");
		}
	}

	/**
	 * A character reference can stand for a character that cannot be shown.
	 */
	private void append(String text) {
		for (TiedText.Tied tied : this.ties.pieces(text)) {
			String[] pieces = TypedText.printable(tied.text()).split("\n", -1);
			add(pieces[0], tied.source());
			for (int i = 1; i < pieces.length; i++) {
				endLine();
				add(pieces[i], tied.source());
			}
		}
	}

	private void add(String text, String tie) {
		if (text.isEmpty()) {
			return;
		}
		this.read.append(text);
		Run run = new Run(text, this.strong > 0, this.emphasis > 0, tie);
		int last = this.runs.size() - 1;
		if (last >= 0 && this.runs.get(last).continues(run)) {
			this.runs.set(last, new Run(this.runs.get(last).text() + text, run.strong(), run.emphasis()));
		}
		else {
			this.runs.add(run);
		}
	}

	private void endLine() {
		this.read.append(' ');
		this.lines.add(new Line(this.runs));
		this.runs.clear();
	}

}
