package se.trygghetspaket.paket.domain.ram;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Ramens läge")
class RamStandingTest {

	@Test
	@DisplayName("den senaste ramen gäller när det som gäller ryms i den, och när inget gäller")
	void latestIsInEffect() {
		Budgetram latest = ram(2, 4_000);
		assertThat(standing(latest, latest, 4_000L).coming()).isEmpty();
		assertThat(standing(latest, latest, 4_000L).excess()).isEqualTo(Kronor.ZERO);
		assertThat(standing(latest, latest, null).coming()).isEmpty();
		assertThat(standing(ram(1, 0), ram(1, 0), 0L).excess()).isEqualTo(Kronor.ZERO);
	}

	@Test
	@DisplayName("en ram som är mindre än det som gäller är kommande, och skillnaden är för mycket")
	void lowerIsComing() {
		RamStanding standing = standing(ram(2, 4_000), ram(1, 5_000), 4_500L);
		assertThat(standing.coming()).hasValueSatisfying((ram) -> assertThat(ram.revision()).isEqualTo(2));
		assertThat(standing.inEffect().revision()).isEqualTo(1);
		assertThat(standing.excess()).isEqualTo(new Kronor(500));
	}

	@Test
	@DisplayName("en ram som inte räcker gäller aldrig, och en som räcker dröjer aldrig")
	void nothingElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> standing(ram(1, 4_000), ram(1, 4_000), 4_001L));
		assertThatIllegalArgumentException().isThrownBy(() -> standing(ram(2, 4_000), ram(1, 5_000), 4_000L));
		assertThatIllegalArgumentException().isThrownBy(() -> standing(ram(2, 4_000), ram(1, 5_000), null));
		assertThatIllegalArgumentException().isThrownBy(() -> standing(ram(1, 4_000), ram(2, 5_000), 4_500L));
	}

	private static RamStanding standing(Budgetram latest, Budgetram inEffect, @Nullable Long inForce) {
		return new RamStanding(latest, inEffect, (inForce != null) ? new Kronor(inForce) : null);
	}

	private static Budgetram ram(int revision, long brutto) {
		return new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), revision, new Kronor(brutto),
				List.of(), true, null);
	}

}
