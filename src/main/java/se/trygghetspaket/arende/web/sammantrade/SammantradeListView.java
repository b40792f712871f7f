package se.trygghetspaket.arende.web.sammantrade;

import java.time.LocalDate;
import java.util.List;

import se.trygghetspaket.arende.domain.sammantrade.SammantradePage;

/**
 * The list of meetings.
 *
 * @param coming those held today or later, the next one first
 * @param past the others, the last one first
 */
record SammantradeListView(List<Row> coming, List<Row> past, int number, int pages, boolean mayEdit) {

	static SammantradeListView of(SammantradePage page, LocalDate today, boolean mayEdit) {
		List<Row> rows = page.rows()
			.stream()
			.map((row) -> new Row(SammantradeHead.of(row.sammantrade(), today), row.arenden()))
			.toList();
		return new SammantradeListView(rows.stream().filter((row) -> row.head().coming()).toList(),
				rows.stream().filter((row) -> !row.head().coming()).toList(), page.number(), page.pages(), mayEdit);
	}

	/** Whether there is no meeting at all. */
	public boolean isEmpty() {
		return this.coming.isEmpty() && this.past.isEmpty();
	}

	/**
	 * A meeting.
	 *
	 * @param arenden how many cases on it the reader may see
	 */
	record Row(SammantradeHead head, int arenden) {
	}

}
