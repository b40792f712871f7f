package se.trygghetspaket.inlasning.kalkyl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.inlasning.kalkyl.YearTable.Column;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Line;
import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * Adds up the lines above every printed sum: all of them, or those since the sum before
 * it. A sum that is neither is told, and never adjusted.
 */
final class SumCheck {

	private final List<Line> rows;

	private final Set<Integer> lines;

	private final List<Note> notes = new ArrayList<>();

	private final List<String> unchecked = new ArrayList<>();

	private SumCheck(List<Line> rows, List<Line> lines) {
		this.rows = rows;
		this.lines = lines.stream().map(Line::row).collect(Collectors.toSet());
	}

	/**
	 * What there is to tell.
	 * @param rows lines and sums in the order of the sheet
	 * @param lines those of them that are lines
	 */
	static List<Note> of(List<Column> columns, List<Line> rows, List<Line> lines) {
		SumCheck check = new SumCheck(rows, lines);
		for (int i = 0; i < columns.size(); i++) {
			check.column(columns.get(i), i);
		}
		if (!check.unchecked.isEmpty()) {
			check.notes.add(Note.of(Note.Kind.SUM_UNCHECKED, check.unchecked));
		}
		return check.notes;
	}

	private void column(Column column, int index) {
		Running all = new Running(column.unit().orElse(AmountUnit.TKR));
		Running sinceLast = new Running(column.unit().orElse(AmountUnit.TKR));
		for (Line row : this.rows) {
			String text = row.amounts().get(index);
			if (this.lines.contains(row.row())) {
				all.add(text);
				sinceLast.add(text);
				continue;
			}
			if (!text.isEmpty()) {
				compare(column, row, text, all, sinceLast);
			}
			sinceLast = new Running(column.unit().orElse(AmountUnit.TKR));
		}
	}

	private void compare(Column column, Line sum, String text, Running all, Running sinceLast) {
		String address = Cell.letters(column.index()) + sum.row();
		Optional<Kronor> printed = read(text, column.unit().orElse(AmountUnit.TKR));
		if (printed.isEmpty() || all.sum().isEmpty()) {
			this.unchecked.add(address);
		}
		else if (!printed.equals(all.sum()) && !printed.equals(sinceLast.sum())) {
			this.notes.add(Note.of(Note.Kind.SUM_DIFFERS, List.of(address), written(printed.get(), column),
					written(all.sum().get(), column)));
		}
	}

	/** Without a unit where nothing tells of one. */
	private static String written(Kronor amount, Column column) {
		AmountUnit unit = column.unit().orElse(AmountUnit.TKR);
		AmountStyle style = new AmountStyle(unit, unit.word(), 0, column.unit().isPresent());
		return SwedishAmount.write(amount, style.finerFor(List.of(amount)));
	}

	private static Optional<Kronor> read(String text, AmountUnit unit) {
		try {
			return Optional.of(SwedishAmount.read(text, unit));
		}
		catch (UnreadableAmount ex) {
			return Optional.empty();
		}
	}

	/** A sum so far; none once it has met what is no amount. */
	private static final class Running {

		private final AmountUnit unit;

		private @Nullable Kronor sum = Kronor.ZERO;

		Running(AmountUnit unit) {
			this.unit = unit;
		}

		void add(String text) {
			Kronor before = this.sum;
			if (before == null || text.isEmpty()) {
				return;
			}
			try {
				this.sum = read(text, this.unit).map(before::plus).orElse(null);
			}
			catch (AmountOutOfRange ex) {
				this.sum = null;
			}
		}

		Optional<Kronor> sum() {
			return Optional.ofNullable(this.sum);
		}

	}

}
