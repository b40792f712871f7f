package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett memo som är riktigt")
class WholeMemosTest {

	private static final Set<Regel> CONFLICTS = Set.of(Regel.BELOPP_STAMMER_INTE, Regel.PASTAENDE_STAMMER_INTE,
			Regel.SUMMA_STAMMER_INTE, Regel.POST_UTAN_MOTSVARIGHET);

	@ParameterizedTest
	@ValueSource(strings = { "folkhalsopaketet-2024.txt", "utemiljopaketet-2025.txt",
			"trygghetspaketet-2021-rattat.txt", "landsbygdspaketet-2026.txt", "aldresatsningen-2025.txt" })
	@DisplayName("får inga iakttagelser utom någon enstaka upplysning")
	void quiet(String file) {
		List<Iakttagelse> seen = ProofMemo.named(file).interpreted().iakttagelser();
		assertThat(seen).filteredOn((one) -> one.allvar() != Allvar.UPPLYSNING).isEmpty();
		assertThat(seen).extracting(Iakttagelse::regel).doesNotContainAnyElementsOf(CONFLICTS);
		assertThat(seen).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	@DisplayName("i tkr med nämnd och insats i var sin kolumn läses helt")
	void withBoards() {
		Tolkning memo = ProofMemo.named("folkhalsopaketet-2024.txt").interpreted();
		assertThat(sums(memo)).containsExactly(2_400_000L, 2_300_000L);
		assertThat(memo.beslutsforslag().poster()).hasSize(7);
		assertThat(memo.olasta()).containsExactly("Vångö kommun");
	}

	@Test
	@DisplayName("i kronor med tabellen först läses helt")
	void tableFirst() {
		Tolkning memo = ProofMemo.named("utemiljopaketet-2025.txt").interpreted();
		assertThat(sums(memo)).containsExactly(4_000_000L, 3_255_000L);
		assertThat(memo.beslutsforslag().poster()).hasSize(7);
		assertThat(memo.olasta()).isEmpty();
	}

	@Test
	@DisplayName("i mnkr med löpande meningar i beslutet läses helt")
	void decisionInProse() {
		Tolkning memo = ProofMemo.named("landsbygdspaketet-2026.txt").interpreted();
		assertThat(sums(memo)).containsExactly(9_000_000L, 8_300_000L);
		assertThat(memo.olasta()).containsExactly("Vedåsa kommun");
	}

	@Test
	@DisplayName("med fjolåret först, fotnoter och en rubrik för varje rad läses helt")
	void previousYearFirst() {
		Tolkning memo = ProofMemo.named("aldresatsningen-2025.txt").interpreted();
		assertThat(sums(memo)).containsExactly(2_555_000L, 2_640_000L);
		assertThat(Objects.requireNonNull(memo.fordelning()).poster()).extracting((post) -> LabelKey.of(post.insats()))
			.contains("far", "taxiresor till träffpunkter");
		assertThat(memo.olasta()).isEmpty();
	}

	@Test
	@DisplayName("får ha olika verb i beslutets punkter")
	void verbsOfTheDecision() {
		String text = Trap.in("fallor-aldre-memo.txt", "Rådet är enigt.").text();
		String mixed = text.replaceAll("beviljar (.*) (\\d+ tkr) för", "beviljar $2 till $1 för");
		Tolkning memo = new ProofMemo("mixed", mixed).interpreted();
		assertThat(memo.iakttagelser()).extracting(Iakttagelse::regel)
			.doesNotContainAnyElementsOf(CONFLICTS)
			.doesNotContain(Regel.BESLUT_UTAN_SUMMA);
	}

	@Test
	@DisplayName("och är skrivet om efter iakttagelserna är läst som förut")
	void corrected() {
		Tolkning memo = ProofMemo.named("trygghetspaketet-2021-rattat.txt").interpreted();
		assertThat(sums(memo)).isEqualTo(sums(ProofMemo.demo().interpreted()));
		assertThat(memo.beslutsforslag().poster()).hasSize(7);
		assertThat(memo.olasta()).isEmpty();
	}

	private static List<Long> sums(Tolkning memo) {
		ReadFordelning table = Objects.requireNonNull(memo.fordelning());
		return table.summa().stream().map((sum) -> Objects.requireNonNull(sum.kr()).value()).toList();
	}

}
