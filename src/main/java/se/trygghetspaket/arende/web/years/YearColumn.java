package se.trygghetspaket.arende.web.years;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.paket.domain.years.ManyYears;
import se.trygghetspaket.paket.domain.years.YearSource;
import se.trygghetspaket.paket.domain.years.YearStanding;

/**
 * A column of the table of many years: a year, or years in between that nothing is known
 * of.
 *
 * @param index the year's place in what is shown, −1 for a gap
 * @param hasPage whether the year has a page, which it has when it has a ram
 */
record YearColumn(String label, int index, YearSource source, boolean hasPage) {

	static List<YearColumn> of(ManyYears many) {
		List<YearColumn> columns = new ArrayList<>();
		for (int i = 0; i < many.years().size(); i++) {
			YearStanding year = many.years().get(i);
			if (i > 0) {
				gap(many.years().get(i - 1), year, columns);
			}
			columns.add(new YearColumn(String.valueOf(year.year().value()), i, year.source(), year.ram().isPresent()));
		}
		return columns;
	}

	private static void gap(YearStanding before, YearStanding after, List<YearColumn> columns) {
		int first = before.year().value() + 1;
		int last = after.year().value() - 1;
		if (first <= last) {
			columns.add(new YearColumn((first == last) ? String.valueOf(first) : first + "–" + last, -1,
					YearSource.NONE, false));
		}
	}

	/** Whether nothing is known of what it stands for. */
	public boolean gap() {
		return this.index < 0;
	}

}
