package se.trygghetspaket.start.web;

import java.util.List;

import se.trygghetspaket.arende.domain.ArendeSummary;
import se.trygghetspaket.paket.domain.Budgetram;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.web.Sentence;

/**
 * Where the latest year of a paket stands.
 *
 * @param year empty while the paket has no ram
 * @param href the page of the year, or of its ram while there is none
 * @param ramStatus whether the ram is confirmed, empty without ram
 * @param arenden the case whose figures are shown; none, or several, where it is not one
 * @param balance its figures beside the ram, empty where no single case is shown
 */
record YearPanel(String paket, String year, String href, String ramStatus, Sentence sentence, List<Line> arenden,
		List<Balance> balance) {

	static YearPanel withoutRam(Paket paket) {
		return new YearPanel(paket.name(), "", "/paket", "", Sentence.of("start.year.noRam"), List.of(), List.of());
	}

	/**
	 * The panel of a year.
	 * @param arenden the year's cases that the reader may see, the one in force first
	 */
	static YearPanel of(Paket paket, Budgetram ram, List<ArendeSummary> arenden) {
		String year = String.valueOf(ram.year().value());
		List<ArendeSummary> shown = (!arenden.isEmpty() && arenden.get(0).inForce()) ? arenden.subList(0, 1) : arenden;
		List<Balance> balance = (shown.size() == 1)
				? List.of(Balance.of(paket.amountStyle(), shown.get(0).sum(), ram.netto()))
				: List.of(Balance.ofRam(paket.amountStyle(), ram.netto()));
		return new YearPanel(paket.name(), year, "/paket/" + paket.slug() + "/" + year, ram.status().name(),
				sentence(shown.size()), shown.stream().map(Line::of).toList(), balance);
	}

	private static Sentence sentence(int arenden) {
		return switch (arenden) {
			case 0 -> Sentence.of("start.year.none");
			case 1 -> Sentence.of("start.year.one");
			default -> Sentence.of("start.year.several", String.valueOf(arenden));
		};
	}

	/** A case of the year. */
	record Line(String title, String href, String status) {

		static Line of(ArendeSummary arende) {
			return new Line(arende.rubrik(), "/arenden/" + arende.id().value(), arende.status().name());
		}

	}

}
