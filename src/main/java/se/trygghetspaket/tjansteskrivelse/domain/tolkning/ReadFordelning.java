package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;

/**
 * Fördelning: the table of a memo that was read.
 *
 * @param enhet the unit of its amounts, or null when it is not certain or differs
 * @param kolumner the amount columns in source order
 * @param poster the rows, without header and total
 * @param summa the printed totals, one for each column; empty without a total row
 * @param form how it was printed
 */
public record ReadFordelning(@Nullable AmountUnit enhet, List<Kolumn> kolumner, List<Post> poster,
		List<PrintedAmount> summa, Form form) {

	public ReadFordelning {
		kolumner = List.copyOf(kolumner);
		poster = List.copyOf(poster);
		summa = List.copyOf(summa);
	}

	/**
	 * What is needed to print the table as it was.
	 *
	 * @param header the headings of all columns, text columns included
	 * @param headers the lines of the header, also where a new page repeats it
	 * @param rest lines that carry on the row above them
	 * @param summaLabel the total's label without bullet ("Summa Miljoner kronor"), or
	 * null
	 * @param summaLine the line of the total, or null
	 * @param style how the amounts are written, or null when the unit is not known
	 * @param marking what the rows begin with
	 */
	public record Form(List<String> header, List<MemoLine> headers, List<MemoLine> rest, @Nullable String summaLabel,
			@Nullable MemoLine summaLine, @Nullable AmountStyle style, ListMarking marking) {

		public Form {
			header = List.copyOf(header);
			headers = List.copyOf(headers);
			rest = List.copyOf(rest);
		}

	}

	/**
	 * An amount column.
	 *
	 * @param rubrik as printed
	 * @param budgetYear the one year that the heading names, or null
	 */
	public record Kolumn(String rubrik, @Nullable BudgetYear budgetYear) {

	}

	/**
	 * A row.
	 *
	 * @param insats the label without bullet
	 * @param ovrigt the other text columns by their headings, in source order
	 * @param amounts one for each amount column
	 * @param line where it stands
	 */
	public record Post(String insats, Map<String, String> ovrigt, List<PrintedAmount> amounts, MemoLine line) {

		public Post {
			ovrigt = Collections.unmodifiableMap(new LinkedHashMap<>(ovrigt));
			amounts = List.copyOf(amounts);
		}

		/** The amount of a column; null when blank or not certain. */
		public @Nullable Kronor kr(int kolumn) {
			return this.amounts.get(kolumn).kr();
		}

	}

}
