package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

/** A paragraph, with the line breaks of its author. */
public record Paragraph(List<Line> lines) implements Block {

	public Paragraph {
		lines = List.copyOf(lines);
	}

	@Override
	public Kind kind() {
		return Kind.PARAGRAPH;
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.paragraph(this);
	}

}
