package se.trygghetspaket.paket.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Budgetkontrollen")
class BudgetCheckTest {

	private static final KfBeslut BESLUT = new KfBeslut(LocalDate.of(2020, 11, 16), new Paragraf("200"),
			new Diarienummer("KF 2020/9"));

	@Test
	@DisplayName("tillåter exakt ramen men inte en krona över")
	void ramIsInclusive() {
		BudgetCheck exact = BudgetCheck.of(ram(5_000_000, false), fordelning(4_000_000L, 1_000_000L));
		BudgetCheck over = BudgetCheck.of(ram(5_000_000, false), fordelning(4_000_000L, 1_000_001L));

		assertThat(exact.result()).isEqualTo(BudgetCheckResult.INOM_RAM);
		assertThat(exact.allowsSubmission()).isTrue();
		assertThat(exact.difference()).isEqualTo(Kronor.ZERO);
		assertThat(over.result()).isEqualTo(BudgetCheckResult.OVER_RAM);
		assertThat(over.allowsSubmission()).isFalse();
		assertThat(over.difference()).isEqualTo(new Kronor(1));
		assertThat(over.remaining()).isEqualTo(new Kronor(-1));
	}

	@Test
	@DisplayName("mäter mot nettot, alltså det som är kvar efter omföringar")
	void measuresAgainstNetto() {
		Budgetram ram = new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), 1,
				new Kronor(6_000_000), List.of(new Omforing("Socialnämnden", new Kronor(1_000_000), "Ungdomsarbete")),
				true, BESLUT);

		assertThat(BudgetCheck.of(ram, fordelning(5_000_000L)).allowsSubmission()).isTrue();
		assertThat(BudgetCheck.of(ram, fordelning(6_000_000L)).difference()).isEqualTo(new Kronor(1_000_000));
		assertThat(verdict(BudgetCheck.of(ram, fordelning(5_000_000L)), BudgetRule.NETTO_STAMMER).amounts())
			.containsExactly(new Kronor(6_000_000), new Kronor(1_000_000), new Kronor(5_000_000));
	}

	@Test
	@DisplayName("kräver hela ramen bara där den ska fördelas helt")
	void fullAllocation() {
		BudgetCheck required = BudgetCheck.of(ram(5_000_000, true), fordelning(4_999_999L));
		BudgetCheck voluntary = BudgetCheck.of(ram(5_000_000, false), fordelning(4_999_999L));

		assertThat(required.result()).isEqualTo(BudgetCheckResult.EJ_FULLT_FORDELAD);
		assertThat(required.passed(BudgetRule.FULLT_FORDELAD)).isFalse();
		assertThat(required.remaining()).isEqualTo(new Kronor(1));
		assertThat(voluntary.result()).isEqualTo(BudgetCheckResult.INOM_RAM);
		assertThat(voluntary.allowsSubmission()).isTrue();
		assertThat(voluntary.verdicts()).extracting(RuleVerdict::rule).doesNotContain(BudgetRule.FULLT_FORDELAD);
		assertThat(voluntary.passed(BudgetRule.FULLT_FORDELAD)).isTrue();
	}

	@Test
	@DisplayName("räknar ett obestämt belopp som inget men släpper inte igenom det")
	void undecided() {
		BudgetCheck voluntary = BudgetCheck.of(ram(5_000_000, false), fordelning(4_000_000L, null));
		BudgetCheck required = BudgetCheck.of(ram(5_000_000, true), fordelning(5_000_000L, null));

		assertThat(voluntary.sum()).isEqualTo(new Kronor(4_000_000));
		assertThat(voluntary.passed(BudgetRule.ALLA_BELOPP_BESTAMDA)).isFalse();
		assertThat(voluntary.allowsSubmission()).isFalse();
		assertThat(required.result()).isEqualTo(BudgetCheckResult.EJ_FULLT_FORDELAD);
	}

	@Test
	@DisplayName("är över ramen även om ett belopp är obestämt")
	void overWithUndecided() {
		assertThat(BudgetCheck.of(ram(5, true), fordelning(6L, null)).result()).isEqualTo(BudgetCheckResult.OVER_RAM);
	}

	@Test
	@DisplayName("släpper inte igenom något mot en preliminär ram")
	void preliminary() {
		Budgetram preliminary = new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), 1,
				new Kronor(5), List.of(), true, null);
		BudgetCheck check = BudgetCheck.of(preliminary, fordelning(5L));

		assertThat(check.passed(BudgetRule.RAM_BEKRAFTAD)).isFalse();
		assertThat(check.result()).isEqualTo(BudgetCheckResult.INOM_RAM);
		assertThat(check.allowsSubmission()).isFalse();
	}

	@Test
	@DisplayName("klarar ramen 0 kr: 0 kr ryms, en krona gör det inte, och utan poster går inget vidare")
	void ramOfZero() {
		assertThat(BudgetCheck.of(ram(0, true), fordelning(0L)).allowsSubmission()).isTrue();
		assertThat(BudgetCheck.of(ram(0, true), fordelning(1L)).result()).isEqualTo(BudgetCheckResult.OVER_RAM);
		assertThat(BudgetCheck.of(ram(0, true), fordelning()).allowsSubmission()).isFalse();
	}

	@Test
	@DisplayName("har alltid summan och det som är kvar lika med nettot")
	void sumAndRemaining() {
		for (long amount : new long[] { 0, 1, 4_999_999, 5_000_000, 5_000_001, Kronor.LIMIT }) {
			BudgetCheck check = BudgetCheck.of(ram(5_000_000, true), fordelning(amount));

			assertThat(check.sum().plus(check.remaining())).isEqualTo(check.netto());
			assertThat(check.difference()).isEqualTo(check.remaining().negate());
		}
	}

	@Test
	@DisplayName("visar avståndet till ramen utan tecken, åt vilket håll det än är")
	void distance() {
		assertThat(verdict(BudgetCheck.of(ram(5, true), fordelning(7L)), BudgetRule.INOM_RAM).amounts())
			.containsExactly(new Kronor(7), new Kronor(5), new Kronor(2));
		assertThat(verdict(BudgetCheck.of(ram(5, true), fordelning(2L)), BudgetRule.FULLT_FORDELAD).amounts())
			.containsExactly(new Kronor(2), new Kronor(5), new Kronor(3));
	}

	private static RuleVerdict verdict(BudgetCheck check, BudgetRule rule) {
		return check.verdicts().stream().filter((verdict) -> verdict.rule() == rule).findFirst().orElseThrow();
	}

	private static Budgetram ram(long netto, boolean full) {
		return new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), 1, new Kronor(netto), List.of(),
				full, BESLUT);
	}

	private static Fordelning fordelning(@Nullable Long... amounts) {
		List<Budgetpost> poster = new ArrayList<>();
		for (Long amount : amounts) {
			Belopp belopp = (amount != null) ? Belopp.of(new Kronor(amount)) : Belopp.undecided();
			poster.add(new Budgetpost(new InsatsId(poster.size() + 1), "Post", belopp, ""));
		}
		return new Fordelning(new BudgetYear(2021), poster);
	}

}
