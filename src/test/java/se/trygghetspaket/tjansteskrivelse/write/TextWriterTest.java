package se.trygghetspaket.tjansteskrivelse.write;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.BARE;
import static se.trygghetspaket.tjansteskrivelse.document.Example.FULL;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;
import static se.trygghetspaket.tjansteskrivelse.document.Example.builder;
import static se.trygghetspaket.tjansteskrivelse.document.Example.memo;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("Memot som text")
class TextWriterTest {

	/** A memo in the form that memos have on paper. */
	private static final String PAPER = """
			2021-01-20

			TJÄNSTESKRIVELSE
			KFKS 2021/71

			Kommunstyrelsen

			Trygghetspaketet 2021

			Förslag till beslut

			Kommunstyrelsen fördelar pengarna så här:

			Trygghetsvärdar (Orminge och Fisksätra)	0,8
			SSPF	1,5

			Ärende

			Först ett stycke med 5 * 3 tecken som inte betyder något.

			Samordnaren ska:

			- gå ronder
			- svara i telefon
			  även på kvällen

			• med rund punkt

			Paketet fördelas så här:

				2021	2020
			• Trygghetsvärdar (Orminge och Fisksätra)	0,8	2,0
			• SSPF	1,5	1,5
			• Summa Miljoner kronor	2,3	3,5

			Ekonomi

			Ryms i ramen.

			Siv Ek
			Direktör
			Kansliet

			Bo Alm
			Säkerhetschef
			""";

	@Test
	@DisplayName("har pappersmemots rader i pappersmemots ordning")
	void shapeOfPaper() {
		assertThat(new TextWriter().write(paper(BARE).build())).isEqualTo(PAPER);
	}

	@Test
	@DisplayName("ändras bara på de rader där beloppet eller summan står när ett belopp ändras")
	void onlyTouchedLinesChange() {
		DocumentModel changed = paper(BARE, 1_400_000).build();
		List<String> before = PAPER.lines().toList();
		List<String> after = new TextWriter().write(changed).lines().toList();
		assertThat(after).hasSameSizeAs(before);
		assertThat(after.stream().filter((line) -> !before.contains(line))).containsExactly("SSPF\t1,4",
				"• SSPF\t1,4\t1,5", "• Summa Miljoner kronor\t2,2\t3,5");
	}

	@Test
	@DisplayName("numrerar listan och har enhet och summa när memot är skrivet så")
	void fullForm() {
		assertThat(new TextWriter().write(paper(FULL).build())).contains(
				"\n1. Trygghetsvärdar (Orminge och Fisksätra)\t0,8\u00A0mkr\n2. SSPF\t1,5\u00A0mkr\nSumma\t2,3\u00A0mkr\n");
	}

	@Test
	@DisplayName("har inget UTKAST, som memot inte har, och foten sist när ärendet är lämnat")
	void withoutMarking() {
		assertThat(new TextWriter().write(paper(BARE).draft(true).build())).isEqualTo(PAPER);
		assertThat(new TextWriter().write(paper(BARE).footer("Version 3").build())).isEqualTo(PAPER + "\nVersion 3\n");
	}

	@Test
	@DisplayName("utelämnar rader som saknas")
	void leavesOutWhatIsMissing() {
		assertThat(new TextWriter()
			.write(new DocumentBuilder(memo(BARE, ""), "Titel", year(2021), AmountStyle.kr()).build()))
			.isEqualTo("2021-01-20\n\nTJÄNSTESKRIVELSE\n\nKommunstyrelsen\n\nTitel\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "- ett\n- två", "- ett\n\n- två", "1. ett\n2. två", "3) tre\n4) fyra", "+ ett",
			"- ett\n  - inre\n  - till\n- två", "- 1. ett\n  2. två", "- ett\n\n  nytt stycke\n\n- två", "rad\n\nrad",
			"Rad ett\nrad två", "-\n- två", "> citat", "Ett\ttabbat ord",
			"- ett\n  - två\n    - tre\n      - fyra\n- fem" })
	@DisplayName("ger tillbaka listor och stycken som de skrevs")
	void givesBackWhatWasTyped(String typed) {
		String head = "2021-01-20\n\nTJÄNSTESKRIVELSE\n\nKommunstyrelsen\n\nTrygghetspaketet 2021\n\nÄrende\n\n";
		assertThat(new TextWriter().write(builder(BARE, amounts(2021), typed).build())).isEqualTo(head + typed + "\n");
	}

	private static DocumentBuilder paper(BeslutForm form) {
		return paper(form, 1_500_000);
	}

	private static DocumentBuilder paper(BeslutForm form, long sspf) {
		String hosts = "Trygghetsvärdar (Orminge och Fisksätra)";
		Avsnitt proposal = new Avsnitt("Förslag till beslut",
				"Kommunstyrelsen fördelar pengarna så här:\n\n{{beslutsforslag}}");
		Avsnitt matter = new Avsnitt("Ärende",
				"Först ett stycke med 5 \\* 3 tecken som inte betyder något.\n\nSamordnaren ska:\n\n"
						+ "- gå ronder\n- svara i telefon\n  även på kvällen\n\n* med rund punkt\n\n"
						+ "Paketet fördelas så här:\n\n{{fordelning}}");
		Avsnitt economy = new Avsnitt("Ekonomi", "Ryms i ramen.");
		return new DocumentBuilder(memo(form, "Summa Miljoner kronor", proposal, matter, economy),
				"Trygghetspaketet 2021", year(2021, post(1, hosts, 800_000), post(2, "SSPF", sspf)), AmountStyle.mkr(1))
			.diarienummer(new Diarienummer("KFKS 2021/71"))
			.comparedWith(year(2020, post(1, hosts, 2_000_000), post(2, "SSPF", 1_500_000)))
			.undertecknare(List.of(new Undertecknare("Siv Ek", "Direktör", "Kansliet"),
					new Undertecknare("Bo Alm", "Säkerhetschef", "")));
	}

}
