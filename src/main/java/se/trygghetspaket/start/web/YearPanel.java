package se.trygghetspaket.start.web;

import java.util.List;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.ComingRam;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;
import se.trygghetspaket.web.Sentence;

/**
 * Where the latest year of a paket stands.
 *
 * @param year empty while the paket has no ram
 * @param href the page of the year, or the list of paket while there is none
 * @param ramStatus whether the ram is confirmed, empty without ram
 * @param ram the ram in effect, none while there is none
 * @param coming what is said of a ram that is coming, none where none is
 * @param balance the figures of the one case that is shown, beside the ram
 * @param sentence what is shown, or why nothing is
 * @param arenden the case whose figures are shown, or all if it is not clear which
 * @param startHref where the year's case is started, empty where there is one already or
 * the reader starts none
 */
record YearPanel(String paket, String year, String href, String ramStatus, List<AmountText> ram, List<Sentence> coming,
		List<Balance> balance, Sentence sentence, List<Line> arenden, String startHref) {

	static YearPanel withoutRam(Paket paket, Actor reader) {
		return new YearPanel(paket.name(), "", "/paket", "", List.of(), List.of(), List.of(),
				Sentence.of("start.year.noRam"), List.of(), startHref(paket, reader));
	}

	/**
	 * The panel of a year.
	 * @param arenden the year's cases that the reader may see, the one in force first
	 */
	static YearPanel of(Paket paket, RamStanding standing, List<ArendeSummary> arenden, Actor reader) {
		Budgetram ram = standing.inEffect();
		String year = String.valueOf(ram.year().value());
		AmountFormat format = AmountFormat.of(paket.amountStyle());
		List<ArendeSummary> shown = (!arenden.isEmpty() && arenden.get(0).inForce()) ? arenden.subList(0, 1) : arenden;
		List<Balance> balance = (shown.size() == 1) ? List.of(Balance.of(paket.amountStyle(), shown.get(0).sum(),
				(shown.get(0).inForce() ? ram : standing.latest()).netto())) : List.of();
		return new YearPanel(paket.name(), year, "/paket/" + paket.slug() + "/" + year, ram.status().name(),
				List.of(format.withUnit(ram.netto())), coming(standing, paket), balance, sentence(shown),
				shown.stream().map(Line::of).toList(), shown.isEmpty() ? startHref(paket, reader) : "");
	}

	private static List<Sentence> coming(RamStanding standing, Paket paket) {
		return ComingRam.of(standing, paket.amountStyle())
			.stream()
			.map((ram) -> Sentence.of("start.year.coming", ram.bridge().netto().text(), ram.excess().text()))
			.toList();
	}

	private static String startHref(Paket paket, Actor reader) {
		return reader.has(Role.HANDLAGGARE) ? "/arenden/nytt?paket=" + paket.slug() : "";
	}

	private static Sentence sentence(List<ArendeSummary> shown) {
		return switch (shown.size()) {
			case 0 -> Sentence.of("start.year.none");
			case 1 -> Sentence.of(shown.get(0).inForce() ? "start.year.inForce" : "start.year.one");
			default -> Sentence.of("start.year.several", String.valueOf(shown.size()));
		};
	}

	/** A case of the year. */
	record Line(String title, String href, String status) {

		static Line of(ArendeSummary arende) {
			return new Line(arende.rubrik(), "/arenden/" + arende.id().value(), arende.status().name());
		}

	}

}
