package se.trygghetspaket.api.finance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.ekonomi.domain.Deviation;
import se.trygghetspaket.ekonomi.domain.DeviationKind;
import se.trygghetspaket.ekonomi.domain.FinancePage;
import se.trygghetspaket.ekonomi.domain.FinanceRam;
import se.trygghetspaket.ekonomi.domain.FinanceYear;
import se.trygghetspaket.ekonomi.domain.OpenArende;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.Kronor;

@Schema(name = "EkonomiPage", description = "En sida av åren i urvalet.")
record FinancePageJson(int sida, int storlek, @Schema(description = "Hur många år urvalet har.") int antal,
		List<YearJson> rader) {

	static FinancePageJson of(FinancePage page) {
		return new FinancePageJson(page.number(), page.size(), page.total(),
				page.years().stream().map(YearJson::of).toList());
	}

	@Schema(name = "EkonomiYear", description = "Ett pakets år mot sin ram, i hela kronor.")
	record YearJson(@Schema(description = "Paketets adressnamn.") String paket, String paketNamn, int budgetYear,
			RamJson ram,
			@Schema(description = "Det som gäller för året; null medan inget är beslutat.") @Nullable Long beslutat,
			@Schema(description = "Vad utkasten, och det återremitterade, skulle lägga till det som gäller.") long foreslaget,
			@Schema(description = "Vad ärendena hos ekonomi, undertecknare och kommunstyrelse skulle lägga till.") long iGranskning,
			@Schema(description = "Netto minus det beslutade.") long kvar,
			@Schema(description = "Om det inte finns någon avvikelse.") boolean stammer, List<DeviationJson> avvikelser,
			@Schema(description = "Ärenden som inte är beslutade.") List<OpenArendeJson> arendenPaVag) {

		static YearJson of(FinanceYear year) {
			return new YearJson(year.paket().slug().value(), year.paket().name(), year.year().value(),
					RamJson.of(year.ram()), year.decided().map(Kronor::value).orElse(null), year.proposed().value(),
					year.inReview().value(), year.left().value(), year.conforms(),
					year.deviations().stream().map(DeviationJson::of).toList(),
					year.arenden().stream().map(OpenArendeJson::of).toList());
		}

	}

	@Schema(name = "EkonomiRam", description = "Årets ram i hela kronor.")
	record RamJson(long brutto, @Schema(description = "Efter omföringar.") long netto, RamStatus status,
			@Schema(description = "Ramens revision, från 1.") int revision,
			@Schema(description = "Om hela netto ska fördelas.") boolean fulltFordelad) {

		static RamJson of(FinanceRam ram) {
			return new RamJson(ram.brutto().value(), ram.netto().value(), ram.status(), ram.revision(),
					ram.fullAllocationRequired());
		}

	}

	@Schema(name = "Avvikelse", description = "Ett skäl till att året inte stämmer med sin ram.")
	record DeviationJson(DeviationKind slag,
			@Schema(description = """
					Beloppet som avviker: netto för RAM_PRELIMINAR och INGET_BESLUTAT, det som överstiger ramen för OVER_RAM och \
					ARENDE_OVER_RAM, det som är kvar för EJ_FULLT_FORDELAD, ärendets summa för INTYG_GALLER_INTE.""") long kr,
			@Schema(description = "Ärendet som avviker; null när det är året som helhet.") @Nullable Long arende) {

		static DeviationJson of(Deviation deviation) {
			Optional<Long> arende = deviation.arende().map(OpenArende::id).map(ArendeId::value);
			return new DeviationJson(deviation.kind(), deviation.amount().value(), arende.orElse(null));
		}

	}

	@Schema(name = "ArendePaVag", description = "Ett ärende som inte är beslutat.")
	record OpenArendeJson(long id,
			@Schema(description = "null innan ärendet är diariefört.") @Nullable String diarienummer, String rubrik,
			ArendeStatus status, Instant sedan, @Schema(description = "Vad dess poster kommer till.") long summa,
			@Schema(description = "Vad det skulle lägga till det som gäller.") long tillagg,
			@Schema(description = "Om ekonomins senaste intyg gäller fördelningen och ramen som de är.") boolean intygGaller,
			@Schema(description = "Om det väntar på att ekonomi intygar.") boolean vantarPaIntyg) {

		static OpenArendeJson of(OpenArende arende) {
			return new OpenArendeJson(arende.id().value(),
					arende.diarienummer().isEmpty() ? null : arende.diarienummer(), arende.rubrik(), arende.status(),
					arende.since(), arende.sum().value(), arende.added().value(), arende.intygHolds(),
					arende.waitsForIntyg());
		}

	}

}
