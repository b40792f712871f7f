package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.List;
import java.util.stream.Collectors;

import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;

/**
 * A cell of a table.
 *
 * @param content the paragraphs and tables in it
 * @param span how many columns it goes over
 * @param below whether it only goes on the cell above
 * @param merged whether it goes over several rows
 */
record WordCell(List<Piece> content, int span, boolean below, boolean merged) {

	private static final int LONGEST_SHORT = 80;

	WordCell {
		content = List.copyOf(content);
	}

	/** All of it in one line without columns. */
	String text() {
		return this.content.stream()
			.filter((piece) -> !piece.isEmpty())
			.map(Piece::text)
			.collect(Collectors.joining(" "))
			.replace('\t', ' ')
			.strip();
	}

	List<String> lines() {
		return this.content.stream().flatMap((piece) -> piece.lines().stream()).map(String::strip).toList();
	}

	/** The line at an index, or an empty one. */
	String line(int index) {
		List<String> lines = lines();
		return (index < lines.size()) ? lines.get(index).replace('\t', ' ') : "";
	}

	int height() {
		return lines().size();
	}

	boolean isBlank() {
		return text().isEmpty();
	}

	/** Whether it holds only a few short lines of text. */
	boolean isShort() {
		return this.content.stream().noneMatch((piece) -> piece.role() == LineRole.ROW || piece.role() == LineRole.ITEM)
				&& lines().stream().allMatch((line) -> line.length() <= LONGEST_SHORT);
	}

	boolean isAmount() {
		boolean table = this.content.stream().anyMatch((piece) -> piece.role() == LineRole.ROW);
		String text = text();
		return !table && !YearsInText.isYear(text) && AmountText.isAmount(text);
	}

	Place place() {
		return new Place(null, null, text());
	}

}
