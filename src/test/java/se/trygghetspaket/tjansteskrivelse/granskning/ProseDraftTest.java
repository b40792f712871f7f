package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.undecided;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("Ett belopp i texten till ett utkast")
class ProseDraftTest {

	private static final Fordelning NOW = year(2021, post(1, "Fältarbete", 600_000), post(2, "Gatubelysning", 900_000),
			undecided(3, "Kameraövervakning"), post(4, "Medling (unga)", 400_000),
			post(5, "Sommar_läger *natt*", 300_000));

	private static final Fordelning BEFORE = year(2020, post(1, "Ungdomspatrull", 400_000),
			post(2, "Gatubelysning", 1_100_000), post(4, "Medling (unga)", 400_000), post(8, "Väktarrond", 200_000));

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					Fältarbetet får 0,8 mkr nästa år.;              Fältarbetet får {{belopp: Fältarbete}} nästa år.
					Fältarbetet får 800 tkr nästa år.;              Fältarbetet får {{belopp: Fältarbete | tkr}} nästa år.
					Fältarbetet får 800 000 kr nästa år.;           Fältarbetet får {{belopp: Fältarbete | kr}} nästa år.
					Fältarbetet höjs med 0,3 mkr.;                  Fältarbetet höjs med {{skillnad: Fältarbete}}.
					Fältarbetet får 300 tkr mer än 2020.;           Fältarbetet får {{skillnad: Fältarbete | tkr}} mer än 2020.
					Gatubelysningen minskar med 300 tkr.;           Gatubelysningen minskar med {{minskning: Gatubelysning | tkr}}.
					Gatubelysningen får 0,3 mkr mindre än 2020.;    Gatubelysningen får {{minskning: Gatubelysning}} mindre än 2020.
					Förra året fick gatubelysningen 0,9 mkr.;       Förra året fick gatubelysningen {{föregående: Gatubelysning}}.
					Förra året fick väktarronden 0,9 mkr.;          Förra året fick väktarronden {{föregående: Väktarrond}}.
					""")
	@DisplayName("som är ett annat än radens kopplas med ett klick, i den enhet som det är skrivet i")
	void tied(String wrong, String right) {
		Tjansteskrivelse memo = memo("Rad ett.\n\n" + wrong);
		Iakttagelse only = only(memo);
		assertThat(only.plats().line()).isEqualTo(4);
		Tjansteskrivelse mended = only.mending().orElseThrow().apply(memo);
		assertThat(mended.avsnitt().get(0).text()).isEqualTo("Rad ett.\n\n" + right);
		assertThat(seen(mended)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Fältarbetet är ett gammalt åtagande och får, som rådet har sagt, 0,8\nmkr.",
			"Fältarbetet är ett gammalt åtagande och får, som rådet har sagt, 1\n000 tkr." })
	@DisplayName("som är brutet över två rader pekas ut men får inget klick")
	void broken(String text) {
		assertThat(only(memo(text)).mending()).isEmpty();
	}

	@Test
	@DisplayName("som är rätt, eller redan kopplat, är tyst")
	void right() {
		assertThat(seen(memo("Fältarbetet får 600 tkr, vilket är 0,2 mkr mer än förra året. Medlingen behåller "
				+ "{{belopp: Medling (unga)}}. Gatubelysningen minskar med {{minskning: Gatubelysning | tkr}}.")))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Ungdomspatrullen får 800 tkr.;                  Ungdomspatrullen får {{belopp: Fältarbete | tkr}}.
			Förra året fick ungdomspatrullen 0,9 mkr.;      Förra året fick ungdomspatrullen {{föregående: Fältarbete}}.
			""")
	@DisplayName("om en rad som har bytt namn prövas också när texten säger det gamla namnet")
	void renamed(String wrong, String right) {
		assertMended(wrong, right);
		assertThat(seen(memo("Ungdomspatrullen får 600 tkr. Förra året fick den 400 tkr."))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Socialnämnden tillförs 300 tkr ur paketet genom omföring.;   {{omföring: Socialnämnden | tkr}}
			Paketets ram uppgår till 5,5 mkr.;                           {{netto}}
			Av ramen återstår 5,5 mkr att fördela.;                      {{netto}}
			""")
	@DisplayName("om ramen och det som förs om prövas mot ärendets budgetram")
	void ram(String wrong, String tie) {
		Tjansteskrivelse memo = memo(wrong);
		Tjansteskrivelse mended = only(memo).mending().orElseThrow().apply(memo);
		assertThat(mended.avsnitt().get(0).text()).contains(tie);
		assertThat(seen(mended)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunfullmäktige har avsatt 5,2 mkr till paketet.",
			"Socialnämnden tillförs 200 tkr ur paketet genom omföring.", "Av ramen återstår 5,0 mkr att fördela.",
			"Kommunfullmäktige har avsatt 5,2 mkr. Till socialnämnden överförs 200 tkr, vilket ger 5,0 mkr att fördela." })
	@DisplayName("om ramen som är brutto, omfört eller netto är rätt")
	void ramIsRight(String text) {
		assertThat(seen(memo(text))).isEmpty();
	}

	@Test
	@DisplayName("till ett paket som heter som en rad är inte radens")
	void paketNamedAsLine() {
		assertThat(seen(memo("Kommunfullmäktige har beslutat om 4 mkr till gatubelysningspaketet för 2021.")))
			.isEmpty();
	}

	@Test
	@DisplayName("om förra året prövas inte mot den gällande fördelningen när samma år ändras")
	void sameYear() {
		Fordelning inForce = year(2021, post(1, "Fältarbete", 400_000), post(2, "Gatubelysning", 1_100_000));
		assertThat(seen(memo("Förra året fick fältarbetet 350 tkr. I fjol fick gatubelysningen 0,5 mkr."), inForce))
			.isEmpty();
		assertThat(seen(memo("Fältarbetet får 100 tkr mer än förra året, från förra årets 500 tkr."), inForce))
			.isEmpty();
		assertThat(seen(memo("Paketet är 1,5 mkr större än förra året."), inForce)).isEmpty();
		assertThat(seen(memo("Fältarbetet får 600 tkr mot 350 tkr förra året."), inForce)).isEmpty();
		assertThat(seen(memo("Fältarbetet får 800 tkr."), inForce)).hasSize(1);
		assertThat(seen(memo("Fältarbetet höjs från 500 tkr till 600 tkr."), inForce)).hasSize(1);
	}

	@Test
	@DisplayName("som är skillnaden mot ett år som inte är med prövas inte")
	void otherYear() {
		assertThat(seen(memo("Fältarbetet får 50 tkr mer än 2018. Gatubelysningen minskar med 50 tkr mot 2018.")))
			.isEmpty();
		assertThat(seen(memo("Fältarbetet får 50 tkr mer än 2020."))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kameraövervakningen får 300 tkr.", "Kameraövervakningen höjs med 300 tkr.",
			"Kameraövervakningen och fältarbetet får tillsammans 900 tkr." })
	@DisplayName("om en rad som inte är bestämd är tyst")
	void undecidedLine(String text) {
		assertThat(seen(memo(text))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Medling \\(unga\\) får 0,8 mkr.;            Medling \\(unga\\) får {{belopp: Medling (unga)}}.
			Sommar\\_läger \\*natt\\* får 0,8 mkr.;     Sommar\\_läger \\*natt\\* får {{belopp: Sommar_läger *natt*}}.
			Fältarbetet får **0,8 mkr** nu.;            Fältarbetet får **{{belopp: Fältarbete}}** nu.
			- Fältarbete\\: 0,8 mkr;                    - Fältarbete\\: {{belopp: Fältarbete}}
			1\\. Fältarbetet får 0,8 mkr\\.;            1\\. Fältarbetet får {{belopp: Fältarbete}}\\.
			""")
	@DisplayName("känns igen i text som är skriven med CommonMarks tecken")
	void commonMark(String wrong, String right) {
		assertMended(wrong, right);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Fältarbetet och gatubelysningen får tillsammans 1,8 mkr.",
			"Gatubelysningen höjs med 0,3 mkr." })
	@DisplayName("som ingen koppling kan stå för pekas ut men får inget klick")
	void nothingToTie(String text) {
		assertThat(seen(memo(text))).isNotEmpty().allMatch((found) -> found.mending().isEmpty());
	}

	private static void assertMended(String wrong, String right) {
		Tjansteskrivelse memo = memo(wrong);
		Tjansteskrivelse mended = only(memo).mending().orElseThrow().apply(memo);
		assertThat(mended.avsnitt().get(0).text()).isEqualTo(right);
		assertThat(seen(mended)).isEmpty();
	}

	private static Iakttagelse only(Tjansteskrivelse memo) {
		List<Iakttagelse> seen = seen(memo);
		assertThat(seen).hasSize(1);
		assertThat(seen.get(0).regel()).isEqualTo(Regel.BELOPP_STAMMER_INTE);
		return seen.get(0);
	}

	private static List<Iakttagelse> seen(Tjansteskrivelse memo) {
		return seen(memo, BEFORE);
	}

	private static List<Iakttagelse> seen(Tjansteskrivelse memo, Fordelning before) {
		DraftMemo draft = new DraftMemo(memo, NOW, before, AmountStyle.mkr(1));
		Budgetram ram = new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), 1, Kronor.of(5_200_000),
				List.of(new Omforing("Socialnämnden", Kronor.of(200_000), "Skäl")), true, null);
		Recorded recorded = new Recorded(null, null, List.of(), List.of(), List.of(), true);
		return MemoReview
			.of(new Reviewed(draft.tolkning("Trygghetspaketet", null, List.of()),
					draft.figures(ram, "Trygghetspaketet"), recorded))
			.stream()
			.filter((found) -> found.regel() == Regel.BELOPP_STAMMER_INTE || found.regel() == Regel.KOPPLING_OKAND
					|| found.regel() == Regel.PASTAENDE_STAMMER_INTE)
			.toList();
	}

	private static Tjansteskrivelse memo(String text) {
		return Example.memo(Example.FULL, "Summa", new Avsnitt("Ärende", text));
	}

}
