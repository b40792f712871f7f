package se.trygghetspaket.tjansteskrivelse.granskning.complete;

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
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Underlag, mottagare och kommunfullmäktiges beslut")
class SourcesTest {

	private static final KfBeslut KF = new KfBeslut(LocalDate.of(2023, 11, 20), new Paragraf("187"),
			new Diarienummer("KFKS 2023/318"));

	private static final Recorded RECORDED = new Recorded(KF, null, List.of(), List.of("Karta", "Kalkyl"), List.of(),
			true);

	@Test
	@DisplayName("underlaget läggs till med ett klick: tjänsteskrivelsen och bilagorna; mottagarna väljer en människa")
	void underlag() {
		Tjansteskrivelse memo = Drafts.memo(Drafts.FULL, "Bakgrund", "Arbetet fortsätter med nattvandring.");
		List<Iakttagelse> seen = seen(memo);
		assertThat(seen).extracting(Iakttagelse::regel)
			.containsExactly(Regel.BESLUTSUNDERLAG_SAKNAS, Regel.EXPEDIERING_SAKNAS);
		Tjansteskrivelse mended = Drafts.mended(memo, seen);
		assertThat(mended.avsnitt().get(1).rubrik()).isEqualTo("Beslutsunderlag");
		assertThat(mended.avsnitt().get(1).text()).isEqualTo("- Tjänsteskrivelse 2024-01-20\n- Karta\n- Kalkyl");
		assertThat(seen(mended)).extracting(Iakttagelse::regel).containsExactly(Regel.EXPEDIERING_SAKNAS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Kommunfullmäktige har avsatt medel för trygghet. Arbetet går vidare. | Kommunfullmäktige har avsatt medel för trygghet (kommunfullmäktige 2023-11-20 § 187, KFKS 2023/318). Arbetet går vidare.
					Enligt beslut av KF finns medel | Enligt beslut av KF finns medel (kommunfullmäktige 2023-11-20 § 187, KFKS 2023/318)
					Kommunfullmäktige avsatte medel den 20 november 2023 för trygghet. | Kommunfullmäktige avsatte medel den 20 november 2023 (§ 187, KFKS 2023/318) för trygghet.
					Kommunfullmäktiges budget (KFKS 2023/318) gäller. | Kommunfullmäktiges budget (KFKS 2023/318, 2023-11-20 § 187) gäller.
					Kommunfullmäktige avsatte medel 2023-11-20 § 187. | Kommunfullmäktige avsatte medel 2023-11-20 § 187 (KFKS 2023/318).
					""")
	@DisplayName("det som saknas av kommunfullmäktiges registrerade beslut skrivs dit med ett klick")
	void completes(String text, String mended) {
		Tjansteskrivelse memo = whole(text);
		List<Iakttagelse> seen = seen(memo);
		assertThat(seen).extracting(Iakttagelse::regel).containsExactly(Regel.KF_BESLUT_EJ_CITERAT);
		Tjansteskrivelse after = Drafts.mended(memo, seen);
		assertThat(after.avsnitt().get(0).text().replace('\u00A0', ' ')).isEqualTo(mended);
		assertThat(seen(after)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Kommunfullmäktige avsatte medel 2023-11-20 § 187, KFKS 2023/318. Kommunfullmäktige har beslutat om nivån.",
			"Kommunfullmäktige avsatte medel 2023-11-20.\n\nBeslutet har § 187.\n\nKF 2023-11-20 § 187, KFKS 2023/318",
			"Kommunfullmäktige beslutar varje år om budgeten.", "Ärendet går inte till kommunfullmäktige.",
			"Frågan om budget prövas av kommunfullmäktige." })
	@DisplayName("ett beslut som är angivet någonstans, eller inte är fattat, frågas det inte efter")
	void cited(String text) {
		assertThat(seen(whole(text))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunfullmäktige avsatte medel 2023-11-20.", "Kommunfullmäktiges beslut § 187 gäller.",
			"Kommunfullmäktige har beslutat om medel (KS 2023/77).",
			"Kommunfullmäktige har beslutat om medel. Se KF den 20 november 2023.",
			"Kommunfullmäktige föreslås besluta om medel i budgeten." })
	@DisplayName("i ett memo som har lästs in räcker datum, paragraf eller diarienummer")
	void inRead(String text) {
		assertThat(read(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunfullmäktige har beslutat att det ska finnas medel.",
			"KF har i budgeten avsatt medel, enligt 5 kap. 1 § kommunallagen." })
	@DisplayName("i ett memo som har lästs in ska något av dem finnas")
	void notInRead(String text) {
		assertThat(read(text)).extracting(Iakttagelse::regel).containsExactly(Regel.KF_BESLUT_EJ_CITERAT);
	}

	private static Tjansteskrivelse whole(String text) {
		return Drafts.memo(Drafts.FULL, "Bakgrund", text, "Beslutsunderlag", "Tjänsteskrivelse 2024-01-20",
				"Beslutet skickas till", "Socialnämnden");
	}

	private static List<Iakttagelse> seen(Tjansteskrivelse memo) {
		return CompleteRules.of(Drafts.reviewed(memo, RECORDED));
	}

	private static List<Iakttagelse> read(String text) {
		String memo = "Trygghet 2024\n\nFörslag till beslut\n\nKommunstyrelsen tackar rådet.\n\nBakgrund\n\n" + text
				+ "\n\nBeslutsunderlag\n\nTjänsteskrivelse\n\nBeslutet skickas till\n\nSocialnämnden\n";
		return CompleteRules.of(Reviewed.of(MemoReader.read(MemoText.of(memo))));
	}

}
