package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlNode;

/**
 * A table of a Word document. Word uses tables for amounts and as often to place things
 * beside each other, so its cells decide: with amounts below each other it is a table of
 * rows, else its cells are read as the text that they hold.
 */
final class WordTable {

	private static final int WIDEST = 100;

	private final WordParts parts;

	private final List<List<WordCell>> rows = new ArrayList<>();

	private WordTable(WordParts parts) {
		this.parts = parts;
	}

	static List<Piece> read(XmlNode table, WordParts parts) {
		WordTable read = new WordTable(parts);
		table.children().forEach(read::row);
		List<Piece> pieces = new ArrayList<>();
		if (read.columns() > 1) {
			table.value("w:tblPr", "w:tblCaption")
				.filter((caption) -> !caption.isBlank())
				.ifPresent((caption) -> pieces.add(Piece.of(LineRole.CAPTION, caption.strip())));
		}
		pieces.addAll(read.isData() ? read.data() : read.layout());
		return pieces;
	}

	private void row(XmlNode node) {
		switch (node.name()) {
			case "w:tr" -> {
				if (node.find("w:trPr", "w:del").isPresent()) {
					this.parts.seen().see(Regel.SPARADE_ANDRINGAR);
					return;
				}
				List<WordCell> cells = new ArrayList<>();
				blanks(cells, node, "w:gridBefore");
				node.children().forEach((child) -> cell(child, cells));
				blanks(cells, node, "w:gridAfter");
				this.rows.add(cells);
			}
			case "w:sdt" -> node.find("w:sdtContent").ifPresent((content) -> content.children().forEach(this::row));
			case "w:customXml", "w:ins" -> node.children().forEach(this::row);
			default -> {
			}
		}
	}

	private void cell(XmlNode node, List<WordCell> cells) {
		switch (node.name()) {
			case "w:tc" -> {
				Optional<String> merge = node.find("w:tcPr", "w:vMerge")
					.map((vertical) -> vertical.attribute("w:val").orElse("continue"));
				boolean across = node.find("w:tcPr", "w:hMerge")
					.filter((horizontal) -> horizontal.attribute("w:val").filter("restart"::equals).isEmpty())
					.isPresent();
				boolean below = merge.filter("continue"::equals).isPresent();
				int span = node.find("w:tcPr", "w:gridSpan").flatMap((width) -> width.number("w:val")).orElse(1);
				List<Piece> content = (below || across) ? List.of() : WordBody.read(node, this.parts);
				cells.add(new WordCell(content, Math.max(1, Math.min(span, WIDEST)), below, merge.isPresent()));
			}
			case "w:sdt" -> {
				if (!WordText.isPrompt(node)) {
					node.find("w:sdtContent")
						.ifPresent((content) -> content.children().forEach((child) -> cell(child, cells)));
				}
			}
			case "w:customXml", "w:ins" -> node.children().forEach((child) -> cell(child, cells));
			default -> {
			}
		}
	}

	private static void blanks(List<WordCell> cells, XmlNode row, String side) {
		row.value("w:trPr", side)
			.filter((count) -> count.matches("\\d{1,2}"))
			.ifPresent((count) -> cells
				.addAll(Collections.nCopies(Integer.parseInt(count), new WordCell(List.of(), 1, false, false))));
	}

	private int columns() {
		return this.rows.stream().mapToInt(WordTable::width).max().orElse(0);
	}

	private static int width(List<WordCell> row) {
		return row.stream().mapToInt(WordCell::span).sum();
	}

	/** Whether at least two rows have an amount after their first column. */
	private boolean isData() {
		return this.rows.stream()
			.filter((row) -> row.stream().skip(1).anyMatch(WordCell::isAmount))
			.limit(2)
			.count() > 1;
	}

	private List<Piece> data() {
		List<Piece> pieces = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		List<WordCell> above = List.of();
		int columns = columns();
		for (List<WordCell> row : this.rows) {
			List<WordCell> spread = spread(row, above);
			above = spread;
			Optional<WordCell> only = onlyOneOver(row, columns);
			if (only.isPresent()) {
				flush(lines, pieces);
				pieces.addAll(only.get().content());
				continue;
			}
			String line = String.join("\t", spread.stream().map(WordCell::text).toList());
			if (!line.isBlank()) {
				lines.add(line);
			}
		}
		flush(lines, pieces);
		return pieces;
	}

	/** A row with one cell over all columns is a sentence about the table. */
	private static Optional<WordCell> onlyOneOver(List<WordCell> row, int columns) {
		return row.stream().filter((cell) -> cell.span() == columns && columns > 1).findFirst();
	}

	/**
	 * A cell for each column. What a label says over several rows holds for each of them;
	 * an amount over several rows is none of them alone.
	 */
	private List<WordCell> spread(List<WordCell> row, List<WordCell> above) {
		List<WordCell> cells = new ArrayList<>();
		for (WordCell cell : row) {
			WordCell shown = cell;
			if (cell.below() && cells.size() < above.size()) {
				WordCell upper = above.get(cells.size());
				if (upper.isAmount()) {
					this.parts.seen()
						.see(Regel.SAMMANSLAGNA_CELLER, upper.place(),
								"Beloppet ”" + upper.text()
										+ "” står i en cell som hör till flera rader. Det lästes på den "
										+ "första av dem; skriv vilket belopp var och en har.");
				}
				shown = upper.isAmount() ? cell : upper;
			}
			cells.add(shown);
			for (int i = 1; i < cell.span(); i++) {
				cells.add(new WordCell(List.of(), 1, false, false));
			}
		}
		return cells;
	}

	private List<Piece> layout() {
		List<Piece> pieces = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		for (List<WordCell> row : this.rows) {
			List<WordCell> filled = row.stream().filter((cell) -> !cell.isBlank()).toList();
			int height = filled.stream().mapToInt(WordCell::height).max().orElse(0);
			if (filled.size() < 2 || height == 0) {
				flush(lines, pieces);
				filled.forEach((cell) -> pieces.addAll(cell.content()));
			}
			else if (filled.stream().allMatch((cell) -> cell.height() == 1)) {
				lines.add(String.join("\t", row.stream().map(WordCell::text).toList()));
			}
			else if (filled.stream().allMatch(WordCell::isShort)) {
				flush(lines, pieces);
				lines.addAll(beside(filled, height));
				flush(lines, pieces);
			}
			else {
				flush(lines, pieces);
				filled.forEach((cell) -> pieces.addAll(cell.content()));
			}
		}
		flush(lines, pieces);
		return pieces;
	}

	/** The first lines of all cells, then the second, … */
	private static List<String> beside(List<WordCell> row, int height) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < height; i++) {
			int at = i;
			lines.add(String.join("\t", row.stream().map((cell) -> cell.line(at)).toList()));
		}
		return lines;
	}

	private static void flush(List<String> lines, List<Piece> pieces) {
		if (!lines.isEmpty()) {
			pieces.add(Piece.of(LineRole.ROW, lines));
			lines.clear();
		}
	}

}
