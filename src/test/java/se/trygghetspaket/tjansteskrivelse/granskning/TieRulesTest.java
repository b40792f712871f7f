package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.List;

import org.jspecify.annotations.Nullable;
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
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.undecided;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("Ett kopplat belopp i ett utkast")
class TieRulesTest {

	private static final Recorded DRAFT = new Recorded(null, null, List.of(), List.of(), List.of(), true);

	private static final Fordelning NOW = year(2021, post(1, "Fältarbete", 1), undecided(2, "Trygghetsvärdar"),
			post(3, "Stöd till grupper", 2));

	private static final Fordelning BEFORE = year(2020, post(1, "Fält", 1), post(9, "Kameror", 3));

	@ParameterizedTest
	@ValueSource(strings = { "{{belopp: Fältarbete}} {{skillnad: Trygghetsvärdar}}", "{{föregående: Kameror | tkr}}",
			"{{belopp: fält}}", "{{summa}} {{netto}} {{brutto}} {{föregående}} {{skillnad}} {{minskning}}",
			"{{omföring: socialnämnden}}", "{{beslutsforslag}}\n{{fordelning}}", "\\{{belopp: Fel}} { } {x}" })
	@DisplayName("som ska bytas ut och kan bytas ut är som det ska")
	void known(String text) {
		assertThat(seen(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			{{belopp: Faltarbete}};           {{belopp: Fältarbete}}
			{{belopp: Fältarbeten | tkr}};    {{belopp: Fältarbete | tkr}}
			{{belopp: Trygghets-värdar}};     {{belopp: Trygghetsvärdar}}
			{{belopp: Stöd}};                 {{belopp: Stöd till grupper}}
			{{föregående: kamror}};           {{föregående: Kameror}}
			{{belop: Fältarbete}};            {{belopp: Fältarbete}}
			{{ suma }};                       {{ summa }}
			{{omföring: Socialnämden}};       {{omföring: Socialnämnden}}
			{{omföring}};                     {{omföring: Socialnämnden}}
			""")
	@DisplayName("som bara kan vara en sak rättas med ett klick")
	void near(String typed, String mended) {
		Iakttagelse only = only("Rad ett.\n\nVi ger " + typed + " nu.");
		assertThat(only.plats().quote()).isEqualTo(typed);
		assertThat(only.plats().line()).isEqualTo(4);
		assertThat(only.mending()
			.orElseThrow()
			.apply(memo("Rad ett.\n\nVi ger " + typed + " nu."))
			.avsnitt()
			.get(0)
			.text()).isEqualTo("Rad ett.\n\nVi ger " + mended + " nu.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{belopp: Ljus}}", "{{belopp}}", "{{belopp: r}}", "{{summa: Fältarbete}}",
			"{{summa | euro}}", "{{x}}", "{{}}", "{{omföring: Nacka}}", "{{belopp: Fältarbete", "Se {{fordelning}} nu",
			"{{belopp: Fält{arbete}}" })
	@DisplayName("som inte betyder något är fel, och utan klick där det kan vara flera saker eller inget")
	void unknown(String typed) {
		Iakttagelse only = only(typed);
		assertThat(only.regel()).isEqualTo(Regel.KOPPLING_OKAND);
		assertThat(only.allvar()).isEqualTo(Allvar.FEL);
		assertThat(only.mending()).isEmpty();
		assertThat(typed).contains(only.plats().quote());
	}

	@Test
	@DisplayName("säger vilka rader som finns")
	void tellsNames() {
		assertThat(only("{{belopp: Ljus}}").text())
			.isEqualTo("”{{belopp: Ljus}}” är kopplat till ”Ljus”, och antingen heter ingen rad så, eller flera. "
					+ "Byt till en av raderna: Fältarbete, Trygghetsvärdar, Stöd till grupper, Kameror.");
	}

	@Test
	@DisplayName("om ett tidigare år är fel när det inte finns något, utan att något namn är fel")
	void nothingToCompareWith() {
		assertThat(seen("{{föregående: Fältarbete}} {{skillnad}}", null)).extracting(Iakttagelse::text)
			.allMatch((text) -> text.contains("jämförs inte med någon tidigare fördelning"));
	}

	@Test
	@DisplayName("i en rubrik som inte betyder något sägs till om, men rättas där")
	void inHeading() {
		Tjansteskrivelse memo = Example.memo(Example.FULL, "Summa", new Avsnitt("Om {{belopp: Faltarbete}}", "Text"));
		assertThat(seen(memo, BEFORE)).singleElement().satisfies((found) -> assertThat(found.mending()).isEmpty());
	}

	@Test
	@DisplayName("som står kvar i ett memo någon annanstans ifrån är fel, men inte andra klamrar")
	void leftOver() {
		String memo = "Förslag till beslut\n\nStyrelsen beslutar {{summa}} och {{namn}}.\n";
		assertThat(MemoReview.interpret(MemoText.of(memo)).iakttagelser())
			.filteredOn((found) -> found.regel() == Regel.KOPPLING_OKAND)
			.singleElement()
			.satisfies((found) -> assertThat(found.plats().quote()).isEqualTo("{{summa}}"));
	}

	private static Iakttagelse only(String text) {
		List<Iakttagelse> seen = seen(text);
		assertThat(seen).hasSize(1);
		return seen.get(0);
	}

	private static List<Iakttagelse> seen(String text) {
		return seen(text, BEFORE);
	}

	private static List<Iakttagelse> seen(String text, @Nullable Fordelning before) {
		return seen(memo(text), before);
	}

	private static List<Iakttagelse> seen(Tjansteskrivelse memo, @Nullable Fordelning before) {
		DraftMemo draft = new DraftMemo(memo, NOW, before, AmountStyle.mkr(1));
		Budgetram ram = new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), 1, Kronor.of(10),
				List.of(new Omforing("Socialnämnden", Kronor.of(1), "Skäl")), true, null);
		Reviewed reviewed = new Reviewed(draft.tolkning("Rubrik", null, List.of()), draft.figures(ram, "Paketet"),
				DRAFT);
		return MemoReview.of(reviewed).stream().filter((found) -> found.regel() == Regel.KOPPLING_OKAND).toList();
	}

	private static Tjansteskrivelse memo(String text) {
		return Example.memo(Example.FULL, "Summa", new Avsnitt("Ärende", text));
	}

}
