package se.trygghetspaket.tjansteskrivelse.granskning.reference;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.granskning.Drafts;
import se.trygghetspaket.tjansteskrivelse.granskning.Recorded;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Det som är registrerat")
class RecordedRulesTest {

	private static final Recorded RECORDED = new Recorded(
			new KfBeslut(LocalDate.of(2023, 11, 20), new Paragraf("187"), new Diarienummer("KFKS 2023/318")),
			new Diarienummer("KS 2024/118"),
			List.of(new Recorded.Meeting("Kommunstyrelsens arbetsutskott", LocalDate.of(2024, 1, 9), new Paragraf("5")),
					new Recorded.Meeting("Kommunstyrelsen", LocalDate.of(2024, 1, 15), null)),
			List.of(), List.of(), true);

	@ParameterizedTest
	@ValueSource(strings = { "Kommunfullmäktige avsatte medel 2023-11-20 § 187 (KFKS 2023/318).",
			"Kommunfullmäktige antog en cykelplan 2022-03-14 § 31.",
			"Kommunfullmäktige beslutade 2023-11-20 § 190 om en cykelplan.",
			"Kommunfullmäktige avsatte medel den 20 november 2023.",
			"Kommunfullmäktiges budget (KFKS 2023/318) 2023-11-20 § 187 ersätter budgeten 2022-11-21 § 201.",
			"Arbetsutskottet behandlade ärendet 2024-01-09 § 5.", "KSAU 2024-01-09 § 5", "KSAU 2023-05-09 § 5",
			"KSAU 2024-01-09", "Kommunstyrelsen 2024-01-15 § 12", "Socialnämndens arbetsutskott 2024-01-09 § 7",
			"Enligt 5 kap. 1 § kommunallagen beslutar kommunfullmäktige om budgeten." })
	@DisplayName("stämmer, eller är inte det som texten nämner")
	void silent(String text) {
		assertThat(seen(memo(text))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Kommunfullmäktige avsatte medel 2023-11-21 § 187 (KFKS 2023/318). | Kommunfullmäktige avsatte medel 2023-11-20 § 187 (KFKS 2023/318).
					Kommunfullmäktige avsatte medel 2023-11-20 § 178 (KFKS 2023/318). | Kommunfullmäktige avsatte medel 2023-11-20 § 187 (KFKS 2023/318).
					Kommunfullmäktige avsatte medel 2023-11-20 § 187 (KFKS 2023/381). | Kommunfullmäktige avsatte medel 2023-11-20 § 187 (KFKS 2023/318).
					Kommunfullmäktige har avsatt 5 mkr (den 16 november 2023). | Kommunfullmäktige har avsatt 5 mkr (den 2023-11-20).
					Protokoll KSAU 2024-01-09 § 6 | Protokoll KSAU 2024-01-09 § 5
					Kommunstyrelsens arbetsutskott den 10 januari 2024 § 5 | Kommunstyrelsens arbetsutskott den 2024-01-09 § 5
					""")
	@DisplayName("skiljer sig från det som texten säger om samma beslut, och rättas med ett klick")
	void differs(String wrong, String right) {
		Tjansteskrivelse memo = memo(wrong);
		List<Iakttagelse> seen = seen(memo);
		assertThat(seen).extracting(Iakttagelse::regel).containsExactly(Regel.HANVISNING_STAMMER_INTE);
		Tjansteskrivelse mended = Drafts.mended(memo, seen);
		assertThat(mended.avsnitt().get(0).text()).isEqualTo(right);
		assertThat(seen(mended)).isEmpty();
	}

	@Test
	@DisplayName("är ärendets nummer, också bland underlagen")
	void ownNumber() {
		Tjansteskrivelse memo = Drafts.memo(Drafts.FULL, "Beslutsunderlag",
				"- Tjänsteskrivelse 2024-01-20, KS 2024/181\n- Rapport KS 2023/55");
		List<Iakttagelse> seen = seen(memo);
		assertThat(seen).extracting(Iakttagelse::regel).containsExactly(Regel.HANVISNING_STAMMER_INTE);
		assertThat(Drafts.mended(memo, seen).avsnitt().get(0).text())
			.isEqualTo("- Tjänsteskrivelse 2024-01-20, KS 2024/118\n- Rapport KS 2023/55");
	}

	private static Tjansteskrivelse memo(String text) {
		return Drafts.memo(Drafts.FULL, "Bakgrund", text);
	}

	private static List<Iakttagelse> seen(Tjansteskrivelse memo) {
		return ReferenceRules.of(Drafts.reviewed(memo, RECORDED));
	}

}
