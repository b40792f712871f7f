package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;

/**
 * Lines of a table that nothing drawn keeps apart. They are one row, but for those where
 * a cell stands beside several rows: each of these has a label and all of its amounts on
 * a baseline of its own.
 */
final class Band {

	private final List<TextLine> lines;

	private final List<List<List<Word>>> cells;

	Band(List<TextLine> lines, List<List<List<Word>>> cells) {
		this.lines = List.copyOf(lines);
		this.cells = List.copyOf(cells);
	}

	/** The row, or the rows beside one cell, which stands on each of them. */
	List<BandRow> rows() {
		List<Integer> amounts = amounts();
		List<Integer> full = amounts.isEmpty() ? List.of() : full(amounts);
		if (full.size() < 2) {
			return List.of(BandRow.of(this.lines, this.cells));
		}
		List<BandRow> rows = new ArrayList<>();
		for (int i = 0; i < full.size(); i++) {
			int from = (i == 0) ? 0 : full.get(i);
			int to = (i + 1 < full.size()) ? full.get(i + 1) : this.lines.size();
			rows.add(BandRow.of(this.lines.subList(from, to), this.cells.subList(from, to)));
		}
		share(rows, full);
		return rows;
	}

	/** The columns after the first one that have numbers and nothing else. */
	private List<Integer> amounts() {
		return IntStream.range(1, this.cells.get(0).size())
			.filter((lane) -> this.cells.stream().anyMatch((line) -> !line.get(lane).isEmpty())
					&& this.cells.stream().flatMap((line) -> line.get(lane).stream()).allMatch(Band::isOfAmount))
			.boxed()
			.toList();
	}

	private static boolean isOfAmount(Word word) {
		return word.isNumber() || AmountText.isDash(word.text()) || AmountUnit.named(word.text()).isPresent();
	}

	/**
	 * The lines with an amount in each of some columns and a label, or none when another
	 * line has a part of an amount or a label that cannot go on from the line above.
	 */
	private List<Integer> full(List<Integer> amounts) {
		int label = amounts.get(0) - 1;
		Set<Integer> full = new TreeSet<>();
		for (int i = 0; i < this.lines.size(); i++) {
			List<List<Word>> line = this.cells.get(i);
			String text = TextLine.text(line.get(label));
			if (amounts.stream().allMatch((lane) -> isWhole(TextLine.text(line.get(lane)))) && !text.isEmpty()
					&& !(i > 0 && TableBlock.begins(text))) {
				full.add(i);
			}
			else if (amounts.stream().anyMatch((lane) -> !line.get(lane).isEmpty())
					|| (!text.isEmpty() && (full.isEmpty() || !TableBlock.begins(text)))) {
				return List.of();
			}
		}
		return List.copyOf(full);
	}

	/** An amount that no line above it can begin. */
	private static boolean isWhole(String text) {
		boolean rest = text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
		return AmountText.isDash(text) || (AmountText.isAmount(text) && !rest);
	}

	/** Puts what stands on none of the rows' baselines on each of them. */
	private void share(List<BandRow> rows, List<Integer> full) {
		for (int lane = 0; lane < this.cells.get(0).size(); lane++) {
			int column = lane;
			if (full.stream().allMatch((line) -> this.cells.get(line).get(column).isEmpty())) {
				List<String> pieces = this.cells.stream()
					.map((line) -> TextLine.text(line.get(column)))
					.filter((piece) -> !piece.isEmpty())
					.toList();
				rows.replaceAll((row) -> row.with(column, pieces));
			}
		}
	}

}
