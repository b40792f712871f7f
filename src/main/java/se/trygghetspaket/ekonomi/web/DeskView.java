package se.trygghetspaket.ekonomi.web;

import java.util.Arrays;
import java.util.List;

import se.trygghetspaket.ekonomi.FinanceQuery;
import se.trygghetspaket.ekonomi.QueryFault;
import se.trygghetspaket.ekonomi.domain.FinancePage;
import se.trygghetspaket.ekonomi.domain.FinanceSort;
import se.trygghetspaket.ekonomi.domain.FinanceStatus;
import se.trygghetspaket.ekonomi.domain.FinanceSummary;
import se.trygghetspaket.ekonomi.domain.OpenArende;
import se.trygghetspaket.paket.domain.Paket;

/**
 * Finance's desk.
 *
 * @param faults what of the address cannot be used; nothing is listed then
 * @param figures how the years of the chosen paket and period stand
 * @param columns the headings that one can order by, in their places
 * @param waiting those that wait longest for a certificate
 * @param moreWaiting whether there are more of them
 */
record DeskView(FinanceQuery query, List<FaultText> faults, List<Choice> paket, List<FinanceStatus> statuses,
		List<Figure> figures, List<Column> columns, List<DeskRow> rows, int number, int pages, int total, String url,
		List<WaitingRow> waiting, boolean moreWaiting, String waitingUrl, List<Download> downloads) {

	/** How many waiting cases stand above the table. */
	static final int WAITING = 8;

	static DeskView of(FinanceQuery query, List<QueryFault> faults, List<Paket> known, FinancePage page,
			List<OpenArende> waiting) {
		String path = DeskController.PATH;
		List<Column> columns = Arrays.stream(FinanceSort.values()).map((sort) -> Column.of(query, sort)).toList();
		return new DeskView(query, faults.stream().map(FaultText::of).toList(),
				known.stream().map((each) -> new Choice(each.slug().value(), each.name())).toList(),
				List.of(FinanceStatus.values()), figures(query, page.summary()), columns,
				page.years().stream().map(DeskRow::of).toList(), page.number(), page.pages(), page.total(),
				query.url(path), waiting.stream().limit(WAITING).map(WaitingRow::of).toList(), waiting.size() > WAITING,
				path + "?status=" + FinanceStatus.VANTAR_PA_INTYG, Download.of(path + "/mot-ramen", query::url));
	}

	/** Whether there is no ram at all. */
	public boolean nothingYet() {
		return this.faults.isEmpty() && this.total == 0 && !this.query.narrows();
	}

	/** Whether the filter selects nothing. */
	public boolean miss() {
		return this.faults.isEmpty() && this.total == 0 && this.query.narrows();
	}

	/** The fault of a field, or nothing. */
	public List<FaultText> faultsOf(String field) {
		return this.faults.stream().filter((fault) -> fault.field().equals(field)).toList();
	}

	/** The heading of a column. */
	public Column column(String sort) {
		return this.columns.get(FinanceSort.valueOf(sort).ordinal());
	}

	private static List<Figure> figures(FinanceQuery query, FinanceSummary summary) {
		return List.of(figure(query, "years", summary.years(), FinanceStatus.ALLA),
				figure(query, "conforming", summary.conforming(), FinanceStatus.STAMMER),
				figure(query, "deviating", summary.deviating(), FinanceStatus.AVVIKER),
				new Figure("ekonomi.figure.preliminary", summary.preliminary(), ""),
				new Figure("ekonomi.figure.undecided", summary.undecided(), ""),
				figure(query, "waiting", summary.waiting(), FinanceStatus.VANTAR_PA_INTYG));
	}

	private static Figure figure(FinanceQuery query, String name, int count, FinanceStatus status) {
		return new Figure("ekonomi.figure." + name, count, query.url(DeskController.PATH, status));
	}

	/** A count and the list of what is counted; no address where there is none. */
	record Figure(String key, int count, String href) {
	}

	/** Something to choose. */
	record Choice(String value, String text) {
	}

	/**
	 * A heading that one can order by.
	 *
	 * @param direction as {@code aria-sort} has it
	 */
	record Column(String href, String direction) {

		static Column of(FinanceQuery query, FinanceSort sort) {
			String direction = (query.sort() != sort) ? "none" : query.descending() ? "descending" : "ascending";
			return new Column(query.url(DeskController.PATH, sort), direction);
		}

		/** The picture beside the heading, empty where the list is not ordered by it. */
		public String icon() {
			return switch (this.direction) {
				case "ascending" -> "up";
				case "descending" -> "down";
				default -> "";
			};
		}

	}

}
