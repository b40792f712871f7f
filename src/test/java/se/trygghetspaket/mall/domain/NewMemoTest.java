package se.trygghetspaket.mall.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Den tjänsteskrivelse som ett ärende börjar med")
class NewMemoTest {

	private static final BudgetYear YEAR = new BudgetYear(2022);

	@ParameterizedTest
	@EnumSource
	@DisplayName("har beslutslistan och tabellen, och inga andra tal än åren")
	void shipped(StartMall start) {
		Tjansteskrivelse memo = memo(start.mall(), YEAR.previous());
		assertThat(memo.showsBeslutsforslag()).isTrue();
		assertThat(memo.showsFordelning()).isTrue();
		assertThat(memo.avsnitt()).allSatisfy(
				(avsnitt) -> assertThat(avsnitt.text().replaceAll("2022|2021", "")).doesNotContainPattern("[0-9]")
					.doesNotContain("{{paket", "{{år", "{{jämförelse"));
		assertThat(memo.avsnitt().get(0).text()).startsWith("Brottsförebyggande rådet föreslår");
	}

	@Test
	@DisplayName("har mallens handlingstyp, mottagare, beslutsform och namn på summan")
	void head() {
		Skrivelsemall mall = new Skrivelsemall("SKRIVELSE", "Trygghetsnämnden", StartMall.KORT.mall().avsnitt(),
				new BeslutForm(false, false, true, true), "Totalt");
		Tjansteskrivelse memo = memo(mall, null);
		assertThat(memo.handlingstyp()).isEqualTo("SKRIVELSE");
		assertThat(memo.mottagare()).isEqualTo("Trygghetsnämnden");
		assertThat(memo.beslutForm()).isEqualTo(mall.beslutForm());
		assertThat(memo.sumLabel()).isEqualTo("Totalt");
		assertThat(memo.datum()).isEqualTo(LocalDate.of(2022, 1, 10));
	}

	@Test
	@DisplayName("säger vad förslaget jämförs med: året före, det som gäller, eller inget alls")
	void compared() {
		assertThat(arende(YEAR.previous()))
			.contains("Tabellen visar förslaget för 2022 bredvid fördelningen för 2021.");
		assertThat(arende(YEAR)).contains("Tabellen visar förslaget för 2022 bredvid den fördelning som gäller.");
		assertThat(arende(null)).contains("Tabellen visar förslaget för 2022.").doesNotContain("2021");
		assertThat(NewMemo.rubrikOfRevision("Trygghetspaketet", YEAR)).isEqualTo("Ändring av Trygghetspaketet 2022");
	}

	@Test
	@DisplayName("har de avsnitt som är obligatoriska eller har en text att börja med")
	void sections() {
		Skrivelsemall mall = new Skrivelsemall("", "",
				List.of(new MallAvsnitt("Ett", false, "", "{{beslutsforslag}}\n\n{{fordelning}}"),
						new MallAvsnitt("Tomt men obligatoriskt", true, "Skriv", ""),
						new MallAvsnitt("Tomt och frivilligt", false, "Skriv", "")),
				new BeslutForm(true, true, true), "");
		assertThat(memo(mall, null).avsnitt()).extracting(Avsnitt::rubrik)
			.containsExactly("Ett", "Tomt men obligatoriskt");
	}

	@Test
	@DisplayName("har paketets namn som det är, också när det har tecken som betyder något i en text")
	void markup() {
		MallAvsnitt part = new MallAvsnitt("Ett", false, "", "För {{paket}} {{år}}.");
		assertThat(new NewMemo(StartMall.KORT.mall(), "Trygg*het* $1", YEAR, null).avsnitt(part).text())
			.isEqualTo("För Trygg\\*het\\* $1 2022.");
	}

	private static String arende(@Nullable BudgetYear previous) {
		return memo(StartMall.KORT.mall(), previous).avsnitt().get(2).text();
	}

	private static Tjansteskrivelse memo(Skrivelsemall mall, @Nullable BudgetYear previous) {
		return new NewMemo(mall, "Trygghetspaketet", YEAR, previous).dated(LocalDate.of(2022, 1, 10));
	}

}
