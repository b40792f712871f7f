package se.trygghetspaket.paket.domain.utfall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import se.trygghetspaket.paket.domain.paste.LeftRow;
import se.trygghetspaket.paket.domain.paste.LeftRow.Reason;
import se.trygghetspaket.paket.domain.paste.PastedRow;
import se.trygghetspaket.paket.domain.paste.PastedRows;

/**
 * Inklistrat utfall: rows out of a spreadsheet, placed on the lines of a fördelning by
 * their labels, or in order where there are amounts only. A row that no single line
 * answers to is left, with the reason; nothing is guessed and nothing is stored.
 *
 * @param filled the rows that were placed
 * @param left the rows that were not, in order
 */
public record PastedUtfall(List<Filled> filled, List<LeftRow> left) {

	public PastedUtfall {
		filled = List.copyOf(filled);
		left = List.copyOf(left);
	}

	/**
	 * Places the rows of a text.
	 * @param labels the labels of the lines, in their order
	 */
	public static PastedUtfall read(String text, List<String> labels) {
		PastedRows pasted = PastedRows.read(text);
		if (pasted.tooMany()) {
			return new PastedUtfall(List.of(), List.of(LeftRow.tooMany(pasted)));
		}
		return pasted.amountsOnly() ? inOrder(pasted.rows(), labels.size()) : byLabel(pasted.rows(), labels);
	}

	private static PastedUtfall inOrder(List<PastedRow> rows, int lines) {
		if (rows.size() != lines) {
			return new PastedUtfall(List.of(),
					List.of(new LeftRow(1, String.valueOf(rows.size()), Reason.OTHER_COUNT)));
		}
		return new PastedUtfall(IntStream.range(0, lines)
			.filter((i) -> !rows.get(i).blank())
			.mapToObj((i) -> new Filled(i, rows.get(i).text(0), ""))
			.toList(), List.of());
	}

	private static PastedUtfall byLabel(List<PastedRow> rows, List<String> labels) {
		List<Filled> filled = new ArrayList<>();
		List<LeftRow> left = new ArrayList<>();
		Set<Integer> taken = new HashSet<>();
		for (PastedRow row : rows) {
			if (row.blank()) {
				continue;
			}
			List<Integer> places = PastedRows.places(labels, row);
			Optional<Reason> reason = reason(row, places, taken);
			if (reason.isEmpty()) {
				taken.add(places.get(0));
				filled.add(new Filled(places.get(0), row.text(1), row.text(2)));
			}
			else if (!(filled.isEmpty() && left.isEmpty() && places.isEmpty() && row.heading())) {
				left.add(new LeftRow(row.number(), row.text(0), reason.get()));
			}
		}
		return new PastedUtfall(filled, left);
	}

	private static Optional<Reason> reason(PastedRow row, List<Integer> places, Set<Integer> taken) {
		if (places.isEmpty()) {
			return Optional.of(row.sum() ? Reason.SUM : Reason.NO_SUCH_LINE);
		}
		if (places.size() > 1) {
			return Optional.of(Reason.SEVERAL_LINES);
		}
		if (taken.contains(places.get(0))) {
			return Optional.of(Reason.TWICE);
		}
		if (row.size() == 1) {
			return Optional.of(Reason.NO_AMOUNT);
		}
		return (row.size() > 3) ? Optional.of(Reason.MANY_COLUMNS) : Optional.empty();
	}

	/**
	 * A row that was placed.
	 *
	 * @param line the index of the line that it is of
	 * @param amount as it was pasted, empty where the cell is
	 */
	public record Filled(int line, String amount, String kommentar) {
	}

}
