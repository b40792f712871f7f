package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.RoundingTolerance;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;

/** Printed totals are the sums of what is printed. */
final class TotalRules {

	private static final String REMEDY = " Rätta summan eller den rad som är fel.";

	private final RoundingTolerance tolerance;

	private final List<Iakttagelse> seen = new ArrayList<>();

	private TotalRules(Tolkning memo) {
		this.tolerance = new RoundingTolerance(memo);
	}

	static List<Iakttagelse> of(Tolkning memo) {
		TotalRules rules = new TotalRules(memo);
		ReadBeslutsforslag list = memo.beslutsforslag();
		ReadBeslutsforslag.Post total = list.summa();
		if (total != null) {
			rules.check("i förslaget till beslut", total.amount(),
					list.poster().stream().map(ReadBeslutsforslag.Post::amount).toList(), list.style(), false,
					Sections.place(memo, ReadAvsnitt.BESLUTSFORSLAG, total.line()));
		}
		ReadFordelning table = memo.fordelning();
		if (table != null) {
			rules.check(memo, table);
		}
		return rules.seen;
	}

	private void check(Tolkning memo, ReadFordelning table) {
		MemoLine line = table.form().summaLine();
		for (int i = 0; i < table.summa().size(); i++) {
			int column = i;
			check("i kolumnen ”" + table.kolumner().get(i).rubrik() + "”", table.summa().get(i),
					table.poster().stream().map((post) -> post.amounts().get(column)).toList(), table.form().style(),
					true, (line == null) ? Place.NOWHERE : Sections.place(memo, ReadAvsnitt.FORDELNING, line));
		}
	}

	/** Only told where rounding explains it and the memo says that it rounds. */
	private Iakttagelse wrong(Place place, String told, boolean rounded) {
		if (rounded && this.tolerance.noted()) {
			return Iakttagelse.of(Regel.ENHET_FOR_GROV, place,
					told + " Det kan bero på att beloppen är avrundade, som det står vid tabellen. "
							+ "Räkna inte vidare på de avrundade beloppen.");
		}
		return Iakttagelse.of(Regel.SUMMA_STAMMER_INTE, place, told + REMEDY + (rounded
				? " Det kan bero på avrundning; skriv i så fall ut fler decimaler eller en not om avrundningen." : ""));
	}

	/** Where some amount is printed but not certain, nothing can be said of the total. */
	private void check(String where, PrintedAmount printed, List<PrintedAmount> amounts, @Nullable AmountStyle style,
			boolean inTable, Place place) {
		Kronor total = printed.kr();
		if (total == null) {
			return;
		}
		String told = "Summan " + where + " är skriven som " + Printed.written(total, style)
				+ " men raderna blir tillsammans ";
		try {
			Printed.sum(amounts)
				.filter((sum) -> !sum.equals(total))
				.ifPresent((sum) -> this.seen.add(wrong(place, told + Printed.written(sum, style) + ".",
						inTable && this.tolerance.explains(total.minus(sum), amounts, printed))));
		}
		catch (AmountOutOfRange ex) {
			this.seen.add(Iakttagelse.of(Regel.SUMMA_STAMMER_INTE, place, told + "mer än som kan hanteras." + REMEDY));
		}
	}

}
