package se.trygghetspaket.ekonomi.web;

import java.util.List;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.ekonomi.domain.Deviation;
import se.trygghetspaket.ekonomi.domain.FinanceYear;
import se.trygghetspaket.ekonomi.domain.OpenArende;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Sentence;

/**
 * A year on finance's desk. Every amount is in whole kronor without its unit: paket write
 * theirs in different units, and a column of them has one.
 *
 * @param href the page of the year, without the last part
 * @param brutto empty where it is netto
 * @param decided empty while nothing is
 * @param drafts the cases behind what is proposed
 * @param reviews the cases behind what is in review
 */
record DeskRow(String paket, String year, String href, String netto, String brutto, String revision,
		RamStatus ramStatus, String decided, String proposed, List<Case> drafts, String inReview, List<Case> reviews,
		String left, boolean over, List<Reason> reasons) {

	/** How many cases a cell names. */
	private static final int SHOWN = 3;

	private static final AmountFormat KRONOR = AmountFormat.of(AmountStyle.kr());

	static DeskRow of(FinanceYear year) {
		List<Case> drafts = year.arenden().stream().filter(OpenArende::drafted).map(Case::of).toList();
		List<Case> reviews = year.arenden().stream().filter((arende) -> !arende.drafted()).map(Case::of).toList();
		String href = "/paket/" + year.paket().slug() + "/" + year.year().value();
		boolean moved = !year.ram().brutto().equals(year.ram().netto());
		return new DeskRow(year.paket().name(), String.valueOf(year.year().value()), href, write(year.ram().netto()),
				moved ? write(year.ram().brutto()) : "", String.valueOf(year.ram().revision()), year.ram().status(),
				year.decided().map(DeskRow::write).orElse(""), drafts.isEmpty() ? "" : write(year.proposed()), drafts,
				reviews.isEmpty() ? "" : write(year.inReview()), reviews, write(year.left()), year.left().isNegative(),
				year.deviations().stream().map((deviation) -> Reason.of(deviation, href)).toList());
	}

	/** The first of some cases, as many as a cell names. */
	public List<Case> shown(List<Case> cases) {
		return cases.subList(0, Math.min(SHOWN, cases.size()));
	}

	/** How many of some cases a cell does not name. */
	public int hidden(List<Case> cases) {
		return Math.max(0, cases.size() - SHOWN);
	}

	/** "5 000 000". */
	static String write(Kronor amount) {
		return KRONOR.amount(amount).text();
	}

	/** A case of the year. */
	record Case(String href, String rubrik, ArendeStatus status) {

		static Case of(OpenArende arende) {
			return new Case("/arenden/" + arende.id().value(), arende.rubrik(), arende.status());
		}

	}

	/**
	 * Why the year does not conform.
	 *
	 * @param href where it can be seen, or mended
	 */
	record Reason(Sentence sentence, String href) {

		static Reason of(Deviation deviation, String year) {
			String amount = KRONOR.withUnit(deviation.amount()).text();
			String rubrik = deviation.arende().map(OpenArende::rubrik).orElse("");
			String arende = deviation.arende().map((found) -> "/arenden/" + found.id().value()).orElse("");
			String href = switch (deviation.kind()) {
				case RAM_PRELIMINAR -> year + "/budgetram";
				case INGET_BESLUTAT, OVER_RAM, EJ_FULLT_FORDELAD -> year + "/budgetkontroll";
				case ARENDE_OVER_RAM -> year + "/budgetkontroll?arende="
						+ deviation.arende().map((found) -> String.valueOf(found.id().value())).orElse("");
				case INTYG_GALLER_INTE -> arende + "/intyga";
			};
			return new Reason(Sentence.of("ekonomi.reason." + deviation.kind(), amount, rubrik), href);
		}

	}

}
