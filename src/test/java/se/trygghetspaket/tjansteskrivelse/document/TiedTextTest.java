package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.CommonMarkText;
import se.trygghetspaket.tjansteskrivelse.write.TextWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.undecided;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("Kopplade belopp i texten")
class TiedTextTest {

	private static final Fordelning NOW = year(2021, post(1, "Fältarbete", 800_000), undecided(2, "Värdar – nord"),
			post(4, "Stöd [*A_B*]", 1_500_000));

	private static final Fordelning BEFORE = year(2020, post(1, "Fält", 2_000_000), post(3, "Kameror", 400_000));

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			{{belopp: Fältarbete}};            0,8 mkr
			{{belopp: fältarbete }};           0,8 mkr
			{{belopp: Fält}};                  0,8 mkr
			{{föregående: Fältarbete}};        2,0 mkr
			{{skillnad: Fältarbete}};          −1,2 mkr
			{{minskning: Fältarbete}};         1,2 mkr
			{{belopp: Värdar - nord}};         ej bestämt
			{{skillnad: Värdar - nord}};       ej bestämt
			{{belopp: Kameror}};               0,0 mkr
			{{föregående: Kameror}};           0,4 mkr
			{{föregående: Stöd [*A_B*]}};      0,0 mkr
			{{summa}};                         2,3 mkr
			{{föregående}};                    2,4 mkr
			{{skillnad}};                      −0,1 mkr
			{{minskning}};                     0,1 mkr
			{{brutto}};                        6,0 mkr
			{{netto}};                         4,75 mkr
			{{omföring: Socialnämnden}};       1,25 mkr
			{{belopp: Fältarbete | tkr}};      800 tkr
			{{belopp: Fältarbete | kr}};       800 000 kr
			{{belopp: Fältarbete | mkr}};      0,8 mkr
			{{netto | tkr}};                   4 750 tkr
			""")
	@DisplayName("skrivs exakt som ärendets siffror är, med enhet")
	void amounts(String tie, String printed) {
		assertThat(text("Se " + tie + "."))
			.isEqualTo("Se " + printed.replace(' ', '\u00A0').replace("ej\u00A0", "ej ") + ".");
	}

	@Test
	@DisplayName("har dokumentets finare enhet när den behövs, och en ännu finare där bara det räcker")
	void finer() {
		Fordelning fine = year(2021, post(1, "A", 750_000), post(2, "B", 500_000));
		assertThat(text("{{belopp: A}} {{belopp: B}}", fine, null, null)).isEqualTo("0,75\u00A0mkr 0,50\u00A0mkr");
		assertThat(text("{{belopp: A | mkr}}", year(2021, post(1, "A", 1)), null, null)).isEqualTo("1\u00A0kr");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			{{belopp: Kamera}}
			{{summa: Fältarbete}}
			{{belopp: Fältarbete | euro}}
			{{belopp: Fältarbete
			""")
	@DisplayName("som inte betyder något står kvar som de skrevs")
	void unknown(String typed) {
		assertThat(text("Se " + typed)).isEqualTo("Se " + typed);
	}

	@Test
	@DisplayName("utan tidigare år eller ram står det kvar som bygger på dem")
	void nothingToCompareWith() {
		String typed = "{{föregående}} {{skillnad: Fältarbete}} {{netto}}";
		assertThat(text(typed, NOW, null, null)).isEqualTo(typed);
	}

	@Test
	@DisplayName("fungerar i fetstil, listor, rubriker och länkar, och tecken i namnet betyder inget där")
	void inCommonMark() {
		List<Block> blocks = blocks("""
				## Om {{summa}}

				- **{{belopp: Stöd [*A_B*]}}** och *{{belopp: Stöd \\[\\*A\\_B\\*\\]}}*
				- {{summa}}. Så.""", NOW, BEFORE, null);
		assertThat(((Heading) blocks.get(0)).line().text()).isEqualTo("Om 2,3\u00A0mkr");
		ItemList list = (ItemList) blocks.get(1);
		List<Run> runs = ((Paragraph) list.items().get(0).blocks().get(0)).lines().get(0).runs();
		assertThat(runs).containsExactly(new Run("1,5\u00A0mkr", true, false), Run.plain(" och "),
				new Run("1,5\u00A0mkr", false, true));
		assertThat(((Paragraph) list.items().get(1).blocks().get(0)).lines().get(0).text())
			.isEqualTo("2,3\u00A0mkr. Så.");
	}

	@Test
	@DisplayName("i ett inläst memo är klamrarna text")
	void readIn() {
		assertThat(text(CommonMarkText.fromPlain("Ger {{summa}} och {{{belopp: Fältarbete}}}.")))
			.isEqualTo("Ger {{summa}} och {{{belopp: Fältarbete}}}.");
	}

	@Test
	@DisplayName("säger på skärmen vad de är kopplade till, och bara där")
	void told() {
		DocumentBuilder builder = Example.builder(Example.FULL, NOW, "Ger {{summa}} i år.");
		assertThat(runs(builder.build())).containsExactly(Run.plain("Ger 2,3\u00A0mkr i år."));
		assertThat(runs(builder.tellTies().build())).containsExactly(Run.plain("Ger "),
				new Run("2,3\u00A0mkr", false, false, "{{summa}}"), Run.plain(" i år."));
	}

	@Test
	@DisplayName("står rätt också i avsnittets egen rubrik")
	void inTheHeadingOfASection() {
		DocumentModel model = new DocumentBuilder(
				Example.memo(Example.FULL, "Summa", new Avsnitt("Så fördelas {{summa}}", "Text.")), "Rubrik", NOW,
				AmountStyle.mkr(1))
			.build();
		assertThat(new TextWriter().write(model)).contains("Så fördelas 2,3\u00A0mkr");
	}

	private static List<Run> runs(DocumentModel model) {
		return ((Paragraph) model.blocks().get(1)).lines().get(0).runs();
	}

	private static String text(String typed) {
		return text(typed, NOW, BEFORE,
				new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), 1, Kronor.of(6_000_000),
						List.of(new Omforing("Socialnämnden", Kronor.of(1_250_000), "Skäl")), true, null));
	}

	private static String text(String typed, Fordelning now, @Nullable Fordelning before, @Nullable Budgetram ram) {
		return ((Paragraph) blocks(typed, now, before, ram).get(0)).lines()
			.stream()
			.map(Line::text)
			.collect(Collectors.joining("\n"));
	}

	private static List<Block> blocks(String typed, Fordelning now, @Nullable Fordelning before,
			@Nullable Budgetram ram) {
		DocumentBuilder builder = Example.builder(Example.FULL, now, typed).comparedWith(before);
		List<Block> all = ((ram != null) ? builder.ram(ram) : builder).build().blocks();
		return all.subList(1, all.size());
	}

}
