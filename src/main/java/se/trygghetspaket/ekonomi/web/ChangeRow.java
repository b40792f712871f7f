package se.trygghetspaket.ekonomi.web;

import java.util.List;

import se.trygghetspaket.ekonomi.ChangeWhy;
import se.trygghetspaket.ekonomi.domain.report.AmountChange;
import se.trygghetspaket.ekonomi.domain.report.ChangeKind;
import se.trygghetspaket.ekonomi.domain.report.ChangeSubject;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Sentence;

/**
 * A changed amount, in whole kronor without their unit.
 *
 * @param label the line or who receives the omföring; empty for the ram itself
 * @param from empty for what is new or has no amount
 * @param fromUndecided whether the amount before was not decided
 * @param to empty for what is gone or has no amount
 * @param toUndecided whether the amount is not decided
 * @param difference with its sign; empty where no amount changed
 * @param why what it rests on
 * @param reason in the person's own words; may be empty
 * @param href the case, or the history of the paket's ramar
 * @param title the case's title, empty for a ram
 */
record ChangeRow(ChangeKind kind, ChangeSubject subject, String at, String by, String paket, String year, String label,
		String from, boolean fromUndecided, String to, boolean toUndecided, String difference, List<Sentence> why,
		String reason, String href, String title) {

	private static final AmountFormat KRONOR = AmountFormat.of(AmountStyle.kr());

	static ChangeRow of(AmountChange change) {
		AmountChange.Place place = change.place();
		String year = String.valueOf(place.year().value());
		String href = change.arende()
			.map((id) -> "/arenden/" + id.value() + ((change.kind() == ChangeKind.UTKAST) ? "/historik" : "/beslut"))
			.orElse("/paket/" + place.slug() + "/" + year + "/budgetram");
		return new ChangeRow(change.kind(), change.subject(), PageTime.moment(change.at()), change.by(), place.paket(),
				year, change.label(), change.from().map(ChangeRow::write).orElse(""),
				change.from().filter(ChangeRow::undecided).isPresent(), change.to().map(ChangeRow::write).orElse(""),
				change.to().filter(ChangeRow::undecided).isPresent(),
				change.difference().map((amount) -> KRONOR.difference(amount).text()).orElse(""),
				ChangeWhy.of(change, PageTime::date), change.grounds().reason(), href, place.rubrik());
	}

	private static boolean undecided(Belopp belopp) {
		return !belopp.decided();
	}

	private static String write(Belopp belopp) {
		return belopp.kronor().map((amount) -> KRONOR.amount(amount).text()).orElse("");
	}

}
