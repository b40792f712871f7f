package se.trygghetspaket.tjansteskrivelse;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Den tjänsteskrivelse som ett ärende börjar med")
class StandardMemoTest {

	private static final BudgetYear YEAR = new BudgetYear(2022);

	private static final Tjansteskrivelse COMPARED = StandardMemo.of("Trygghetspaketet", YEAR, YEAR.previous(),
			LocalDate.of(2022, 1, 10));

	private static final Tjansteskrivelse ALONE = StandardMemo.of("Trygghetspaketet", YEAR, null,
			LocalDate.of(2022, 1, 10));

	@Test
	@DisplayName("har de avsnitt som en nämnd väntar sig, med beslutslistan och tabellen")
	void sections() {
		assertThat(COMPARED.avsnitt()).extracting(Avsnitt::rubrik)
			.containsExactly("Förslag till beslut", "Sammanfattning", "Ärendet", "Ekonomiska konsekvenser",
					"Konsekvenser för barn", "Beslutsunderlag");
		assertThat(List.of(COMPARED, ALONE)).allMatch(Tjansteskrivelse::showsBeslutsforslag)
			.allMatch(Tjansteskrivelse::showsFordelning);
		assertThat(COMPARED.avsnitt().get(0).text()).contains(Tjansteskrivelse.BESLUTSFORSLAG);
		assertThat(COMPARED.avsnitt().get(2).text()).contains(Tjansteskrivelse.FORDELNING);
	}

	@Test
	@DisplayName("har inga andra tal än åren, för beloppen kommer från fördelningen")
	void noAmounts() {
		assertThat(COMPARED.avsnitt()).allSatisfy(
				(avsnitt) -> assertThat(avsnitt.text().replaceAll("2022|2021", "")).doesNotContainPattern("[0-9]"));
	}

	@Test
	@DisplayName("säger att den ändrar det som gäller när den jämförs med samma år")
	void revision() {
		Tjansteskrivelse memo = StandardMemo.of("Trygghetspaketet", YEAR, YEAR, LocalDate.of(2022, 6, 1));
		assertThat(memo.avsnitt().get(1).text()).isEqualTo("Förslaget ändrar den fördelning som gäller för 2022.");
		assertThat(memo.avsnitt().get(2).text()).contains("förslaget för 2022 bredvid den fördelning som gäller.");
		assertThat(memo.avsnitt().get(5).text()).endsWith("- Den fördelning som gäller för 2022");
		assertThat(StandardMemo.rubrikOfRevision("Trygghetspaketet", YEAR))
			.isEqualTo("Ändring av Trygghetspaketet 2022");
	}

	@Test
	@DisplayName("nämner inte året före när det inte finns något att jämföra med")
	void namesOnlyWhatIsCompared() {
		assertThat(COMPARED.avsnitt()).anyMatch((avsnitt) -> avsnitt.text().contains("2021"));
		assertThat(ALONE.avsnitt()).noneMatch((avsnitt) -> avsnitt.text().contains("2021"));
	}

}
