package se.trygghetspaket.tjansteskrivelse.granskning.reference;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.Drafts;
import se.trygghetspaket.tjansteskrivelse.granskning.Recorded;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Diarienummer, paragrafer och datum i texten")
class WrittenReferencesTest {

	private static final Recorded DRAFT = new Recorded(null, null, List.of(), List.of(), List.of(), true);

	@ParameterizedTest
	@ValueSource(strings = { "KFKS 2021/71", "KS-2023-01234", "KS 2021/0123-1", "2021/123", "KS2021.045",
			"BRÅ 2022-000123", "Dnr 2023:45", "KSN-2020-00123", "KS/2021:45", "dnr KS 2021/7, KFKS 2020/318",
			"KS 2021 och KS 2022", "SN 2020 / 2021", "KS 2021 / 5 mkr", "KOMMUNEN 2021-2023", "dnr KS/2021/71",
			"OK 2020/1" })
	@DisplayName("många sätt att skriva ett diarienummer är rätta")
	void rightNumbers(String number) {
		assertThat(seen("Underlaget finns i ärendet " + number + ".")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', textBlock = """
			KS KS-2023-01234, KS-2023-01234
			KFKS KFKS 2021/71, KFKS 2021/71
			KS 2021//71, KS 2021/71
			KS--2023-01234, KS-2023-01234
			KS 2O21/71, KS 2021/71
			KS-2023-O1234, KS-2023-01234
			BRÅ 2022/1O, BRÅ 2022/10
			KFKS 2021 / 71, KFKS 2021/71
			KFKS 20 21/71, KFKS 2021/71
			""")
	@DisplayName("ett felskrivet diarienummer rättas med ett klick i ett utkast")
	void wrongNumbers(String wrong, String right) {
		Tjansteskrivelse memo = Drafts.memo(Drafts.FULL, "Bakgrund", "Se ärendet " + wrong + " om detta.");
		List<Iakttagelse> seen = ReferenceRules.of(Drafts.reviewed(memo, DRAFT));
		assertThat(seen).extracting(Iakttagelse::regel).containsExactly(Regel.DIARIENUMMER_FELSKRIVET);
		assertThat(seen.get(0).plats().quote()).isEqualTo(wrong);
		assertThat(Drafts.mended(memo, seen).avsnitt().get(0).text()).isEqualTo("Se ärendet " + right + " om detta.");
	}

	@Test
	@DisplayName("ärendets eget diarienummer läses också, fast det inte står i texten")
	void ownNumber() {
		Reviewed reviewed = Drafts.reviewed(Drafts.memo(Drafts.FULL, "Bakgrund", "Text."), DRAFT);
		assertThat(ReferenceRules.of(numbered(reviewed, "KS-2023-01234"))).isEmpty();
		assertThat(ReferenceRules.of(numbered(reviewed, "KS KS-2023-01234"))).singleElement().satisfies((only) -> {
			assertThat(only.regel()).isEqualTo(Regel.DIARIENUMMER_FELSKRIVET);
			assertThat(only.mending()).isEmpty();
		});
	}

	@Test
	@DisplayName("ett diarienummer utan år kan bara en människa rätta")
	void withoutYear() {
		assertThat(seen("Se dnr KS/71 om detta.")).singleElement().satisfies((only) -> {
			assertThat(only.regel()).isEqualTo(Regel.DIARIENUMMER_FELSKRIVET);
			assertThat(only.mending()).isEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Protokoll KSAU 2024-01-15 12", "Beslut av kommunfullmäktige den 16 november 2020, 250.",
			"Enligt kommunstyrelsen 2023-11-20, 14 och tidigare beslut.", "KF 2023-11-20 250 (budget)" })
	@DisplayName("efter organ och datum är ett ensamt tal en paragraf utan tecken")
	void withoutSign(String text) {
		assertThat(seen(text)).extracting(Iakttagelse::regel).containsExactly(Regel.PARAGRAFTECKEN_SAKNAS);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Protokoll KSAU 2024-01-15 § 12", "Kommunfullmäktige den 16 november 2020, 250 tkr avsattes.",
					"Kommunfullmäktige den 16 november 2020, 5,0 mkr.", "Kommunfullmäktige 2020-11-16 paragraf 250.",
					"Kommunstyrelsen 2024-01-15 13.00", "KS 2023-10-02, 2023-11-20.", "KF 2023-11-20 (§ 12)",
					"Kommunstyrelsen 2024-01-15 12 ärenden.", "Kommunfullmäktige 2020-11-16, 2021 års budget.",
					"Nattvandring 2024-01-15 12.", "Kommunfullmäktige den 20 november 2023, 14:00." })
	@DisplayName("ett tal som räknar eller är en tid, ett år eller ett datum är ingen paragraf")
	void noParagraf(String text) {
		assertThat(seen(text)).isEmpty();
	}

	@Test
	@DisplayName("paragraftecknet sätts dit med ett klick")
	void signFix() {
		Tjansteskrivelse memo = Drafts.memo(Drafts.FULL, "Bakgrund", "Protokoll KSAU 2024-01-15 12");
		List<Iakttagelse> seen = ReferenceRules.of(Drafts.reviewed(memo, DRAFT));
		assertThat(Drafts.mended(memo, seen).avsnitt().get(0).text()).isEqualTo("Protokoll KSAU 2024-01-15 §\u00A012");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mötet var den 30 februari 2024.", "Mötet var 2023-02-29.", "Mötet var 2023-13-01.",
			"Mötet var den 31:a april.", "Mötet var 31/4 2023." })
	@DisplayName("ett datum som inte finns sägs ifrån om")
	void noSuchDay(String text) {
		assertThat(seen(text)).extracting(Iakttagelse::regel).containsExactly(Regel.DATUM_MOTSAGER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mötet var 2020-02-29.", "Mötet är den 29 februari.", "Se KS-2023-13-01.",
			"Telefon 08-123 45 67, 2023-0229.", "Vi läser mars 2023.", "Paragraf 31 april.",
			"KF 2022-11-21 § 250 och KF 2023-11-20 § 250.", "KF 2023-11-20 § 250 och KF 2023-11-20 § 251.",
			"KF 2023-11-20 § 250 och KS 2023-11-06 § 250.",
			"KF 2023-11-20 § 250 och kommunfullmäktige den 20 nov. 2023 § 250." })
	@DisplayName("dagar som finns, och olika beslut med olika datum, är som de ska")
	void days(String text) {
		if (!text.startsWith("Paragraf")) {
			assertThat(seen(text)).isEmpty();
		}
	}

	@Test
	@DisplayName("samma paragraf samma år med två datum motsäger sig")
	void twoDates() {
		List<Iakttagelse> seen = seen(
				"Kommunfullmäktige beslutade 2023-11-20 § 250 om budgeten.\n\nProtokoll från KF den 21 november 2023 § 250.");
		assertThat(seen).singleElement().satisfies((only) -> {
			assertThat(only.regel()).isEqualTo(Regel.DATUM_MOTSAGER);
			assertThat(only.plats().quote()).isEqualTo("21 november 2023");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunfullmäktige beslutade 2024-02-01 om medlen.",
			"Kommunfullmäktige 2024-02-01 § 12 gäller.", "Den 1 februari 2024 fastställde nämnden planen." })
	@DisplayName("det som har hänt kan inte ha hänt efter tjänsteskrivelsens datum")
	void later(String text) {
		assertThat(seen(text)).extracting(Iakttagelse::regel).containsExactly(Regel.DATUM_FORE_HANDELSEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunfullmäktige beslutade 2023-11-20 om medlen.",
			"Kommunstyrelsen sammanträder 2024-02-05.",
			"Kommunfullmäktige beslutade att avtalet gäller till 2024-12-31.",
			"Kommunstyrelsen har beslutat att rapporten lämnas senast 2024-06-01.",
			"Kommunfullmäktige 2024-02-26 väntas ta upp ärendet.", "Kommunstyrelsen beslutade 2024-01-20 om detta." })
	@DisplayName("det som ska hända får ha ett senare datum")
	void future(String text) {
		assertThat(seen(text)).isEmpty();
	}

	@Test
	@DisplayName("bland underlagen har tjänsteskrivelsen sitt eget datum, och inget är senare")
	void underlag() {
		assertThat(underlag("Tjänsteskrivelse 2024-01-20\nYttrande från polisen 2023-12-01")).isEmpty();
		assertThat(underlag("- Tjänsteskrivelsen den 20 januari 2024, KS 2024/118")).isEmpty();
		assertThat(underlag("Tjänsteskrivelse 2023-05-02 från socialförvaltningen")).isEmpty();
		assertThat(underlag("Tjänsteskrivelse 2023-01-20\nTjänsteskrivelse 2024-01-20")).isEmpty();
		assertThat(underlag("Avtal om värdar giltigt till 2024-12-31\nProgram för perioden 2024-02-01")).isEmpty();
		assertThat(underlag("Tjänsteskrivelse 2024-02-01")).extracting(Iakttagelse::regel)
			.containsExactly(Regel.DATUM_MOTSAGER);
		assertThat(underlag("Yttrande från polisen 2024-02-01")).extracting(Iakttagelse::regel)
			.containsExactly(Regel.DATUM_FORE_HANDELSEN);
	}

	private static List<Iakttagelse> underlag(String lines) {
		return seen("Text.\n\nBeslutsunderlag\n\n" + lines);
	}

	private static List<Iakttagelse> seen(String text) {
		String memo = "2024-01-20\n\nTrygghet 2024\n\nFörslag till beslut\n\nKommunstyrelsen tackar rådet.\n\nBakgrund\n\n"
				+ text + "\n";
		return ReferenceRules.of(Reviewed.of(MemoReader.read(MemoText.of(memo))));
	}

	private static Reviewed numbered(Reviewed reviewed, String diarienummer) {
		Tolkning memo = reviewed.memo();
		return new Reviewed(new Tolkning(memo.handlingstyp(), diarienummer, memo.datum(), memo.mottagare(),
				memo.rubrik(), memo.beslutsforslag(), memo.avsnitt(), memo.fordelning(), memo.undertecknare(),
				memo.olasta(), memo.iakttagelser(), null), reviewed.figures(), reviewed.recorded());
	}

}
