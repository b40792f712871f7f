package se.trygghetspaket.paket.domain.omrakning;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("En omräkning av ett år")
class OmrakningTest {

	private static final Fordelning DECIDED = year(post(1, "Fältarbete", 1_500_000), post(2, "Värdar", 800_000));

	@Test
	@DisplayName("bär sitt skäl, och rader får tillkomma, ändras och försvinna")
	void restated() {
		Fordelning other = year(post(1, "Fältarbete", 1_400_000), post(3, "Kameror", 100_000));
		Fordelning made = Omrakning.restate(other, " Flyttat till en annan nämnd. ", DECIDED, null);
		assertThat(made.omrakning()).isEqualTo("Flyttat till en annan nämnd.");
		assertThat(made.poster()).isEqualTo(other.poster());
	}

	@Test
	@DisplayName("vägras utan skäl, med för långt skäl, utan rader, och när den inte säger något nytt")
	void refused() {
		Fordelning other = year(post(1, "Fältarbete", 1_400_000));
		refuse(other, " ", null, OmrakningFault.REASON_MISSING);
		refuse(other, "x".repeat(501), null, OmrakningFault.REASON_LONG);
		refuse(year(), "Skäl", null, OmrakningFault.LINES_MISSING);
		refuse(year(post(2, "Andra ord", 800_000), post(1, "Fältarbete", 1_500_000)), "Skäl", null,
				OmrakningFault.SAME_AS_BASE);
		Fordelning latest = Omrakning.restate(other, "Skäl", DECIDED, null);
		refuse(other, "Skäl", latest, OmrakningFault.SAME_AS_LATEST);
		assertThat(Omrakning.restate(other, "Ett bättre skäl", DECIDED, latest).restated()).isTrue();
	}

	@Test
	@DisplayName("ett år jämförs som det beslutades först, sedan som det lästes in, och sist som det är omräknat")
	void asDecidedFirst() {
		StoredFordelning decided = stored(1, FordelningOrigin.ARENDE);
		StoredFordelning read = stored(2, FordelningOrigin.INLAST);
		StoredFordelning restated = stored(3, FordelningOrigin.OMRAKNAD);
		assertThat(new EarlierYear(List.of(restated, read, decided)).toCompareWith()).contains(decided);
		assertThat(new EarlierYear(List.of(restated, read)).toCompareWith()).contains(read);
		assertThat(new EarlierYear(List.of(restated)).toCompareWith()).contains(restated);
		assertThat(new EarlierYear(List.of()).toCompareWith()).isEmpty();
	}

	private static void refuse(Fordelning restated, String reason, @Nullable Fordelning latest, OmrakningFault fault) {
		assertThatExceptionOfType(OmrakningRefused.class)
			.isThrownBy(() -> Omrakning.restate(restated, reason, DECIDED, latest))
			.satisfies((refused) -> assertThat(refused.fault()).isEqualTo(fault));
	}

	private static StoredFordelning stored(long id, FordelningOrigin origin) {
		return new StoredFordelning(new FordelningId(id), new PaketId(1), origin, DECIDED, true, 0);
	}

	private static Fordelning year(Budgetpost... poster) {
		return new Fordelning(new BudgetYear(2021), List.of(poster));
	}

	private static Budgetpost post(long insats, String label, long kronor) {
		return new Budgetpost(new InsatsId(insats), label, Belopp.of(new Kronor(kronor)), "");
	}

}
