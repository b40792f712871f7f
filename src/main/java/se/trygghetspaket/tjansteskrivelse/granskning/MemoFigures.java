package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.TieAmounts;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/**
 * The amounts that the words of a memo are held against: those of the case, or those that
 * a memo from somewhere else prints itself. What is not certain is absent.
 *
 * @param rows every line of either year
 * @param sum the proposal's total, or null
 * @param previousSum the total of what it is compared with, or null
 * @param year the year of the proposal, or null
 * @param previousYear the year that it is compared with, or null; the same as the year
 * where a fördelning in force is changed
 * @param ram what is to be split, or null
 * @param paket what the paket and its memo are called, may be empty
 * @param style how amounts are written in sentences to a person
 * @param display how a draft is to show them, or null
 */
public record MemoFigures(List<Row> rows, @Nullable Kronor sum, @Nullable Kronor previousSum, @Nullable BudgetYear year,
		@Nullable BudgetYear previousYear, @Nullable Ram ram, String paket, AmountStyle style,
		@Nullable Display display) {

	public MemoFigures {
		rows = List.copyOf(rows);
	}

	/** The amounts of a memo that shows them as it does. */
	public MemoFigures(List<Row> rows, @Nullable Kronor sum, @Nullable Kronor previousSum, @Nullable BudgetYear year,
			@Nullable BudgetYear previousYear, @Nullable Ram ram, String paket, AmountStyle style) {
		this(rows, sum, previousSum, year, previousYear, ram, paket, style, null);
	}

	/** What a memo prints itself: its table, or its decision list without one. */
	public static MemoFigures of(Tolkning memo) {
		ReadFordelning table = memo.fordelning();
		OptionalInt column = memo.currentKolumn();
		BudgetYear year = memo.budgetYear().orElse(null);
		String paket = Optional.ofNullable(memo.rubrik()).orElse("");
		if (table == null || column.isEmpty()) {
			return ofList(memo, year, paket);
		}
		RoundingTolerance tolerance = new RoundingTolerance(memo);
		if (tolerance.noted()) {
			return ofRounded(memo, tolerance, table, column.getAsInt());
		}
		int current = column.getAsInt();
		int previous = memo.previousKolumn().orElse(-1);
		List<Row> rows = new ArrayList<>();
		for (ReadFordelning.Post post : table.poster()) {
			rows.add(new Row(post.insats(), List.of(), "", orZero(post.amounts().get(current)),
					(previous < 0) ? null : orZero(post.amounts().get(previous)), List.copyOf(post.ovrigt().values())));
		}
		return new MemoFigures(rows, total(table, current, rows.stream().map(Row::current).toList()),
				(previous < 0) ? null : total(table, previous, rows.stream().map(Row::previous).toList()), year,
				(previous < 0) ? null : table.kolumner().get(previous).budgetYear(), null, paket,
				style(table.form().style()));
	}

	/** Of a table that says that it is rounded, only what the decision list confirms. */
	private static MemoFigures ofRounded(Tolkning memo, RoundingTolerance tolerance, ReadFordelning table,
			int current) {
		ReadBeslutsforslag.Post summa = memo.beslutsforslag().summa();
		List<Row> rows = table.poster()
			.stream()
			.map((post) -> new Row(post.insats(), List.of(), "", tolerance.decided(post, current).orElse(null), null,
					List.copyOf(post.ovrigt().values())))
			.toList();
		return new MemoFigures(rows, (summa == null) ? null : summa.kr(), null, memo.budgetYear().orElse(null), null,
				null, Optional.ofNullable(memo.rubrik()).orElse(""), style(memo.beslutsforslag().style()));
	}

	private static MemoFigures ofList(Tolkning memo, @Nullable BudgetYear year, String paket) {
		ReadBeslutsforslag list = memo.beslutsforslag();
		Map<String, Row> rows = new LinkedHashMap<>();
		for (ReadBeslutsforslag.Post post : list.poster()) {
			rows.putIfAbsent(LabelKey.of(post.insats()), new Row(post.insats(), List.of(), "", post.kr(), null));
		}
		List<Row> all = List.copyOf(rows.values());
		ReadBeslutsforslag.Post summa = list.summa();
		Kronor printed = (summa == null) ? null : summa.kr();
		return new MemoFigures(all, (printed != null) ? printed : sum(all.stream().map(Row::current).toList()), null,
				year, null, null, paket, style(list.style()));
	}

	/** As printed; as the lines add up where nothing is printed. */
	private static @Nullable Kronor total(ReadFordelning table, int column, List<@Nullable Kronor> amounts) {
		Kronor printed = table.summa().isEmpty() ? null : table.summa().get(column).kr();
		return (printed != null) ? printed : sum(amounts);
	}

	private static @Nullable Kronor sum(List<@Nullable Kronor> amounts) {
		Kronor sum = Kronor.ZERO;
		try {
			for (Kronor amount : amounts) {
				if (amount == null) {
					return null;
				}
				sum = sum.plus(amount);
			}
			return amounts.isEmpty() ? null : sum;
		}
		catch (AmountOutOfRange ex) {
			return null;
		}
	}

	/** A blank cell, or one with a dash, says that there is nothing. */
	private static @Nullable Kronor orZero(PrintedAmount printed) {
		boolean nothing = printed.text().isEmpty()
				|| (printed.text().length() == 1 && !Character.isDigit(printed.text().charAt(0)));
		return (printed.kr() == null && nothing) ? Kronor.ZERO : printed.kr();
	}

	private static AmountStyle style(@Nullable AmountStyle printed) {
		return (printed == null) ? AmountStyle.kr()
				: new AmountStyle(printed.unit(), printed.unit().word(), printed.decimals(), true);
	}

	/** What amounts in the text can be tied to. */
	public TieAmounts tieAmounts() {
		boolean compared = this.previousSum != null;
		return new TieAmounts(
				this.rows.stream()
					.map((row) -> new TieAmounts.Row(row.label, row.otherNames, Belopp.ofNullable(row.current),
							compared ? Belopp.ofNullable(row.previous) : null))
					.toList(),
				Belopp.ofNullable(this.sum), this.previousSum, (this.ram == null) ? null : this.ram.tied());
	}

	/**
	 * A line.
	 *
	 * @param label as printed
	 * @param otherNames what it was called before
	 * @param motivering why it has its amount, may be empty
	 * @param current its amount in the proposal, or null while that is not decided
	 * @param previous what it is compared with, 0 kr for a new line; null when not known
	 * @param groups what else its row says, such as the nämnd that gets the money
	 */
	public record Row(String label, List<String> otherNames, String motivering, @Nullable Kronor current,
			@Nullable Kronor previous, List<String> groups) {

		public Row {
			otherNames = List.copyOf(otherNames);
			groups = List.copyOf(groups);
		}

		/** A line that is in no group. */
		public Row(String label, List<String> otherNames, String motivering, @Nullable Kronor current,
				@Nullable Kronor previous) {
			this(label, otherNames, motivering, current, previous, List.of());
		}

		/** The later amount less the earlier, where both are known. */
		public Optional<Kronor> difference() {
			return (this.current == null || this.previous == null) ? Optional.empty()
					: Optional.of(this.current.minus(this.previous));
		}

	}

	/**
	 * How a draft is to show its amounts.
	 *
	 * @param preferred how the paket writes amounts
	 * @param avrundning what the memo does where that is too coarse
	 */
	public record Display(AmountStyle preferred, Avrundning avrundning) {
	}

	/**
	 * What is to be split.
	 *
	 * @param brutto what kommunfullmäktige set
	 * @param omforingar what is moved out of it first
	 * @param netto what is left
	 */
	public record Ram(Kronor brutto, List<Moved> omforingar, Kronor netto) {

		public Ram {
			omforingar = List.copyOf(omforingar);
		}

		private TieAmounts.Ram tied() {
			return new TieAmounts.Ram(this.brutto,
					this.omforingar.stream()
						.map((moved) -> new TieAmounts.Moved(moved.receiver, moved.amount))
						.toList(),
					this.netto);
		}

	}

	/** An omföring. */
	public record Moved(String receiver, Kronor amount) {
	}

}
