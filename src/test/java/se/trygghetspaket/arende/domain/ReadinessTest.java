package se.trygghetspaket.arende.domain;

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
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.check.AppliedChanges;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Beredskapen")
class ReadinessTest {

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

	private static final Budgetram RAM = ram(new KfBeslut(TODAY, new Paragraf("1"), new Diarienummer("KF 2021/1")));

	private static final Tjansteskrivelse MEMO = memo(TODAY, "Kommunstyrelsen", "{{beslutsforslag}}\n\n{{fordelning}}");

	@Test
	@DisplayName("för inlämning till ekonomi är full när allt är på plats")
	void nothingHinders() {
		assertThat(Readiness.toSubmit(RAM, fordelning(5_000L), MEMO, List.of(), 1, TODAY)).isEmpty();
	}

	@Test
	@DisplayName("räknar upp allt som hindrar på en gång")
	void everyReasonAtOnce() {
		assertThat(Readiness.toSubmit(ram(null), changes(Fordelning.empty(new BudgetYear(2021))),
				memo(TODAY.plusDays(1), "", "Bara text"), List.of(), 0, TODAY))
			.containsExactly(Hinder.RAM_PRELIMINAR, Hinder.POSTER_SAKNAS, Hinder.EJ_FULLT_FORDELAD,
					Hinder.DATUM_I_FRAMTIDEN, Hinder.MOTTAGARE_SAKNAS, Hinder.BESLUTSFORSLAG_SAKNAS,
					Hinder.FORDELNING_SAKNAS_I_TEXTEN, Hinder.UNDERTECKNARE_SAKNAS);
	}

	@Test
	@DisplayName("hindras över ramen, under den och av obestämda belopp")
	void amounts() {
		assertThat(Readiness.toSubmit(RAM, fordelning(5_001L), MEMO, List.of(), 1, TODAY))
			.containsExactly(Hinder.OVER_RAM);
		assertThat(Readiness.toSubmit(RAM, fordelning(4_999L), MEMO, List.of(), 1, TODAY))
			.containsExactly(Hinder.EJ_FULLT_FORDELAD);
		assertThat(Readiness.toSubmit(RAM, fordelning(5_001L, null), MEMO, List.of(), 1, TODAY))
			.containsExactly(Hinder.BELOPP_EJ_BESTAMT, Hinder.OVER_RAM);
	}

	@Test
	@DisplayName("kräver beslutslistan och tabellen på en egen rad i texten")
	void placeholders() {
		assertThat(Readiness.toSubmit(RAM, fordelning(5_000L),
				memo(TODAY, "KS", "Se {{beslutsforslag}} nedan.\n  {{fordelning}}  "), List.of(), 1, TODAY))
			.containsExactly(Hinder.BESLUTSFORSLAG_SAKNAS);
	}

	@Test
	@DisplayName("för intyget kräver ram, belopp och någon som inte har redigerat")
	void toCertify() {
		assertThat(Readiness.toCertify(RAM, fordelning(5_000L), false)).isEmpty();
		assertThat(Readiness.toCertify(RAM, fordelning(5_000L), true)).containsExactly(Hinder.HAR_REDIGERAT);
		assertThat(Readiness.toCertify(ram(null), fordelning(5_001L), true)).containsExactly(Hinder.RAM_PRELIMINAR,
				Hinder.OVER_RAM, Hinder.HAR_REDIGERAT);
	}

	@Test
	@DisplayName("för inlämning till nämnd kräver diarienummer och ett intyg som gäller")
	void toHandIn() {
		assertThat(Readiness.toHandIn(true, true)).isEmpty();
		assertThat(Readiness.toHandIn(false, false)).containsExactly(Hinder.DIARIENUMMER_SAKNAS,
				Hinder.INTYG_GALLER_INTE);
	}

	@Test
	@DisplayName("för beslut kräver ram, belopp och ett intyg som gäller")
	void toDecide() {
		assertThat(Readiness.toDecide(RAM, fordelning(5_000L), true)).isEmpty();
		assertThat(Readiness.toDecide(RAM, fordelning(5_000L), false)).containsExactly(Hinder.INTYG_GALLER_INTE);
		assertThat(Readiness.toDecide(RAM, fordelning(5_001L), true)).containsExactly(Hinder.OVER_RAM);
		assertThat(Readiness.toDecide(RAM, fordelning(4_000L), true)).as("may leave money over").isEmpty();
	}

	private static Budgetram ram(@Nullable KfBeslut beslut) {
		return new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), 1, new Kronor(5_000), List.of(),
				true, beslut);
	}

	private static AppliedChanges fordelning(@Nullable Long... amounts) {
		List<Budgetpost> poster = new ArrayList<>();
		for (Long amount : amounts) {
			Belopp belopp = (amount != null) ? Belopp.of(new Kronor(amount)) : Belopp.undecided();
			poster.add(new Budgetpost(new InsatsId(poster.size() + 1), "Post", belopp, ""));
		}
		return changes(new Fordelning(new BudgetYear(2021), poster));
	}

	/** Where nothing else is in force. */
	private static AppliedChanges changes(Fordelning proposal) {
		Fordelning nothing = Fordelning.empty(proposal.year());
		return AppliedChanges.of(nothing, proposal, nothing);
	}

	private static Tjansteskrivelse memo(LocalDate datum, String mottagare, String text) {
		return new Tjansteskrivelse("TJÄNSTESKRIVELSE", datum, mottagare, List.of(new Avsnitt("Förslag", text)),
				new BeslutForm(true, true, true), "Summa");
	}

}
