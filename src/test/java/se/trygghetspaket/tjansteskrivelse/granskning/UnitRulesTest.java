package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.domain.Allvar;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;

@DisplayName("När paketets enhet är för grov för beloppen")
class UnitRulesTest {

	private static final Fordelning FIVE = amounts(2021, 750_000, 950_000, 1_450_000, 850_000, 250_000, 250_000,
			500_000);

	@Test
	@DisplayName("sägs det värsta beloppet, hur många till, vad raderna blir avrundade och vad som görs nu")
	void tells() {
		Iakttagelse only = only(memo(Avrundning.FINARE_ENHET), FIVE, null);
		assertThat(only.allvar()).isEqualTo(Allvar.UPPLYSNING);
		assertThat(only.plats().quote()).isEqualTo("{{fordelning}}");
		assertThat(plain(only.text())).isEqualTo("Beloppen i tabellen går inte att visa exakt i mkr med en decimal: "
				+ "”Insats 1” är 0,75 mkr men skulle stå som 0,8 mkr. Det gäller 5 belopp till. Avrundade blir raderna för "
				+ "2021 tillsammans 5,3 mkr, men summan är 5,0 mkr. Nu skrivs tabellen och beslutslistan i stället i "
				+ "mkr med två decimaler, så att allt stämmer. Vill du behålla enheten kan tabellen avrundas med en not.");
	}

	@Test
	@DisplayName("byter ett klick till avrundning med not, och ett klick tillbaka")
	void switches() {
		Tjansteskrivelse finer = memo(Avrundning.FINARE_ENHET);
		Tjansteskrivelse rounded = only(finer, FIVE, null).mending().orElseThrow().apply(finer);
		assertThat(rounded.avrundning()).isEqualTo(Avrundning.AVRUNDA_MED_NOT);
		Iakttagelse now = only(rounded, FIVE, null);
		assertThat(now.text()).contains("Nu avrundas tabellen, med en not");
		assertThat(now.mending().orElseThrow().apply(rounded)).isEqualTo(finer);
	}

	@Test
	@DisplayName("sägs det också om året innan, med dess summa för sig")
	void earlierYear() {
		String text = plain(only(memo(Avrundning.FINARE_ENHET), FIVE, amounts(2020, 1_250_000, 1_250_000)).text());
		assertThat(text)
			.contains("raderna för 2021 tillsammans 5,3 mkr, men summan är 5,0 mkr och för 2020 tillsammans "
					+ "2,6 mkr, men summan är 2,5 mkr.");
	}

	@Test
	@DisplayName("sägs inget om raderna när de blir summan ändå, och inget alls när enheten räcker eller tabellen inte är med")
	void nothingToTell() {
		assertThat(only(memo(Avrundning.FINARE_ENHET), amounts(2021, 1_240_000, 2_160_000), null).text())
			.doesNotContain("Avrundade");
		assertThat(seen(memo(Avrundning.FINARE_ENHET), amounts(2021, 1_200_000), null)).isEmpty();
		assertThat(seen(memo(Avrundning.AVRUNDA_MED_NOT), amounts(2021, 1_200_000), null)).isEmpty();
		assertThat(seen(Example.memo(Example.FULL, "Summa", new Avsnitt("Ärende", "Text")), FIVE, null)).isEmpty();
	}

	private static Iakttagelse only(Tjansteskrivelse memo, Fordelning now, @Nullable Fordelning before) {
		List<Iakttagelse> seen = seen(memo, now, before);
		assertThat(seen).hasSize(1);
		return seen.get(0);
	}

	private static List<Iakttagelse> seen(Tjansteskrivelse memo, Fordelning now, @Nullable Fordelning before) {
		DraftMemo draft = new DraftMemo(memo, now, before, AmountStyle.mkr(1));
		Budgetram ram = new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), 1, Kronor.of(5_000_000),
				List.of(), true, null);
		Recorded recorded = new Recorded(null, null, List.of(), List.of(), List.of(), true);
		return MemoReview
			.of(new Reviewed(draft.tolkning("Rubrik", null, List.of()), draft.figures(ram, "Paketet"), recorded))
			.stream()
			.filter((found) -> found.regel() == Regel.ENHET_FOR_GROV)
			.toList();
	}

	private static Tjansteskrivelse memo(Avrundning avrundning) {
		return Example.memo(Example.FULL, "Summa mkr", new Avsnitt("Ärende", "{{fordelning}}")).with(avrundning);
	}

	private static String plain(String text) {
		return text.replace('\u00A0', ' ');
	}

}
