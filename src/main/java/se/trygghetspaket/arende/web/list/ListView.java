package se.trygghetspaket.arende.web.list;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendePage;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;
import se.trygghetspaket.web.Sentence;

/**
 * The list of cases.
 *
 * @param years the years to choose among
 * @param statuses the statuses to choose among
 * @param mayStart whether the reader may start a case
 */
record ListView(ListQuery query, List<String> years, List<ArendeStatus> statuses, List<Row> rows, int number, int pages,
		int total, boolean mayStart) {

	static ListView of(ListQuery query, ArendePage page, List<BudgetYear> years, List<ArendeStatus> statuses,
			boolean mayStart) {
		return new ListView(query, choices(query, years), statuses, page.arenden().stream().map(Row::of).toList(),
				page.number(), page.pages(), page.total(), mayStart);
	}

	/** The years, and the one in the address even if it has no case. */
	private static List<String> choices(ListQuery query, List<BudgetYear> years) {
		List<String> choices = new ArrayList<>(years.stream().map((year) -> String.valueOf(year.value())).toList());
		if (!query.year().isEmpty() && !choices.contains(query.year())) {
			choices.add(query.year());
		}
		return choices;
	}

	/** Whether there is no case at all that the reader may see. */
	public boolean nothingYet() {
		return this.total == 0 && !this.query.narrows();
	}

	/**
	 * A case.
	 *
	 * @param distance what is left of the ram or what exceeds it
	 */
	record Row(long id, String rubrik, String diarienummer, ArendeStatus status, String since, String paket, int year,
			String owner, AmountText sum, AmountText netto, Sentence distance, boolean over) {

		static Row of(ArendeSummary arende) {
			Kronor left = arende.netto().minus(arende.sum());
			Kronor distance = left.isNegative() ? left.negate() : left;
			AmountFormat format = AmountFormat.of(arende.paket().amountStyle(),
					List.of(arende.sum(), arende.netto(), distance));
			String key = left.isZero() ? "arende.list.even"
					: left.isNegative() ? "arende.list.over" : "arende.list.left";
			return new Row(arende.id().value(), arende.rubrik(), arende.diarienummer(), arende.status(),
					PageTime.date(arende.statusSince()), arende.paket().name(), arende.year().value(),
					arende.owner().name(), format.withUnit(arende.sum()), format.withUnit(arende.netto()),
					Sentence.of(key, format.withUnit(distance).text()), left.isNegative());
		}

	}

}
