package se.trygghetspaket.paket.domain.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * Inklistrad rad: its cells, without the empty ones at its end.
 *
 * @param number its number in what was pasted, from 1
 */
public record PastedRow(int number, List<String> cells) {

	private static final Set<String> SUMS = Set.of("summa", "summa:", "totalt", "totalt:", "total", "s:a",
			"summa totalt", "totalsumma");

	private static final Set<String> HEADINGS = Set.of("insats", "insatser", "post", "poster", "budgetpost", "åtgärd",
			"åtgärder", "benämning", "aktivitet", "verksamhet");

	public PastedRow {
		List<String> kept = new ArrayList<>(cells);
		while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
			kept.remove(kept.size() - 1);
		}
		cells = List.copyOf(kept);
	}

	/** How many cells it has to the last that is not empty. */
	public int size() {
		return this.cells.size();
	}

	public boolean blank() {
		return this.cells.isEmpty();
	}

	/** A cell on one line, with one ordinary space for every run of any kind. */
	public String text(int column) {
		return fold(lines(column));
	}

	/** A cell as it is, with its line breaks; empty where the row is shorter. */
	public String lines(int column) {
		return (column >= 0 && column < size()) ? this.cells.get(column) : "";
	}

	/** Its label, as labels are compared. */
	public String key() {
		return key(lines(0));
	}

	/** A label as labels are compared: whatever its spaces and capitals. */
	public static String key(String label) {
		return fold(label).toLowerCase(Locale.ROOT);
	}

	/** Whether it says that it is the total. */
	public boolean sum() {
		return SUMS.contains(key());
	}

	/** Whether it names columns, if it is the first and no line has its label. */
	public boolean heading() {
		String second = text(1);
		if (second.isEmpty() || sum()) {
			return false;
		}
		boolean names = second.codePoints().noneMatch(Character::isDigit)
				|| second.matches("(.*[^0-9])?(19|20)[0-9]{2}([^0-9].*)?");
		return HEADINGS.contains(key()) || names && !readable(second);
	}

	/** Whether a cell holds what is meant as an amount. */
	boolean amountLike(int column) {
		String cell = text(column);
		return !cell.isEmpty()
				&& (Character.isDigit(cell.charAt(0)) || "-−".indexOf(cell.charAt(0)) >= 0 || readable(cell));
	}

	private static boolean readable(String cell) {
		try {
			SwedishAmount.read(cell, AmountUnit.KR);
			return true;
		}
		catch (UnreadableAmount ex) {
			return false;
		}
	}

	static String fold(String text) {
		return text.replaceAll("[\\s\\u00A0\\u2007\\u2009\\u202F\\u200B]+", " ").strip();
	}

}
