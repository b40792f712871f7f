package se.trygghetspaket.api.finance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.ekonomi.domain.report.AmountChange;
import se.trygghetspaket.ekonomi.domain.report.ChangeKind;
import se.trygghetspaket.ekonomi.domain.report.ChangePage;
import se.trygghetspaket.ekonomi.domain.report.ChangeSubject;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.shared.Kronor;

@Schema(name = "AndringPage", description = "En sida av ändringarna i urvalet.")
record ChangePageJson(int sida, int storlek, @Schema(description = "Hur många ändringar urvalet har.") int antal,
		List<ChangeJson> rader) {

	static ChangePageJson of(ChangePage page) {
		return new ChangePageJson(page.number(), page.size(), page.total(),
				page.changes().stream().map(ChangeJson::of).toList());
	}

	@Schema(name = "Andring", description = "Ett belopp som har ändrats, i hela kronor.")
	record ChangeJson(@Schema(
			description = "Beslut ändrar vad som gäller, ram ändrar ramen, utkast ändrar inget som är beslutat.") ChangeKind slag,
			@Schema(description = "Vad beloppet hör till.") ChangeSubject galler,
			@Schema(description = "Paketets adressnamn.") String paket, int budgetYear,
			@Schema(description = "Ärendet; null för en ram.") @Nullable Long arende,
			@Schema(description = "Radens namn eller omföringens mottagare; null för ramen själv.") @Nullable String namn,
			@Schema(description = "null för det som är nytt eller inte hade något belopp.") @Nullable Long fran,
			@Schema(description = "null för det som har utgått eller inte har något belopp.") @Nullable Long till,
			@Schema(description = "null när inget belopp ändrades.") @Nullable Long skillnad,
			@Schema(description = "När ändringen registrerades.") Instant tid,
			@Schema(description = "Vem som registrerade den.") String av,
			@Schema(description = "Motivering, omföringens orsak eller skälet till ändringen.") @Nullable String varfor,
			@Schema(description = "Beslutet som ändringen vilar på; null för det som inte är beslutat.") @Nullable GroundsJson beslut) {

		static ChangeJson of(AmountChange change) {
			String reason = change.grounds().reason();
			return new ChangeJson(change.kind(), change.subject(), change.place().slug().value(),
					change.place().year().value(), change.arende().map(ArendeId::value).orElse(null),
					change.label().isEmpty() ? null : change.label(),
					change.from().flatMap(Belopp::kronor).map(Kronor::value).orElse(null),
					change.to().flatMap(Belopp::kronor).map(Kronor::value).orElse(null),
					change.difference().map(Kronor::value).orElse(null), change.at(), change.by(),
					reason.isEmpty() ? null : reason, GroundsJson.of(change));
		}

	}

	@Schema(name = "AndringBeslut", description = "Beslutet som en ändring vilar på.")
	record GroundsJson(@Schema(description = "Vem som beslutade.", allowableValues = {
			"KF", "KOMMUNSTYRELSEN", "ORDFORANDE", "DELEGAT" }) String organ, LocalDate datum,
			@Schema(description = "Utan paragraftecken.") @Nullable String paragraf, @Nullable String diarienummer){

		static @Nullable GroundsJson of(AmountChange change) {
			AmountChange.Grounds grounds = change.grounds();
			if (grounds.datum() == null) {
				return null;
			}
			String number = grounds.diarienummer().isEmpty() ? change.place().diarienummer() : grounds.diarienummer();
			return new GroundsJson(grounds.organ(), grounds.datum(),
					Optional.of(grounds.paragraf()).filter((paragraf) -> !paragraf.isEmpty()).orElse(null),
					number.isEmpty() ? null : number);
		}

	}

}
