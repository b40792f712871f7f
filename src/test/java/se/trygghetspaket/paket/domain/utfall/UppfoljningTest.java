package se.trygghetspaket.paket.domain.utfall;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Uppföljningen av ett år")
class UppfoljningTest {

	private static final Fordelning DECIDED = new Fordelning(new BudgetYear(2021),
			List.of(post(1, "Fältarbete", 1_500_000), post(2, "Kameror", 0), post(3, "Värdar", 800_000)));

	@Test
	@DisplayName("avvikelsen är utfallet minus det beslutade, i procent med en decimal avrundad uppåt vid hälften")
	void deviation() {
		UppfoljningRow row = followed(spent(1, 1_299_250)).rows().get(0);
		assertThat(row.deviation()).contains(new Kronor(-200_750));
		assertThat(row.percent()).contains(new BigDecimal("-13.4"));
	}

	@Test
	@DisplayName("ej rapporterat är inte noll: ingen avvikelse, och med noll beslutat ingen procent")
	void unreported() {
		Uppfoljning told = followed(spent(2, 10_000), new Utfall(new InsatsId(3), null, "Väntar på faktura"));
		assertThat(told.rows().get(0).deviation()).isEmpty();
		assertThat(told.rows().get(1).deviation()).contains(new Kronor(10_000));
		assertThat(told.rows().get(1).percent()).isEmpty();
		assertThat(told.rows().get(2).utfall()).isEmpty();
		assertThat(told.rows().get(2).kommentar()).isEqualTo("Väntar på faktura");
		assertThat(told.complete()).isFalse();
	}

	@Test
	@DisplayName("avvikelserna går ihop med summans, som gäller de poster som är rapporterade")
	void sums() {
		Uppfoljning told = followed(spent(1, 1_400_000), spent(3, -50_000));
		assertThat(told.beslutat()).isEqualTo(new Kronor(2_300_000));
		assertThat(told.utfall()).isEqualTo(new Kronor(1_350_000));
		assertThat(told.deviation()).contains(new Kronor(-950_000));
		assertThat(told.percent()).contains(new BigDecimal("-41.3"));
		assertThat(followed().deviation()).isEmpty();
	}

	@Test
	@DisplayName("en insats vars post har försvunnit står sist med sitt namn, så att inget rapporterat tappas")
	void gone() {
		Uppfoljning told = Uppfoljning.of(DECIDED, List.of(spent(9, 5)), Map.of(new InsatsId(9), "Kurser"));
		UppfoljningRow last = told.rows().get(3);
		assertThat(last.label()).isEqualTo("Kurser");
		assertThat(last.decided()).isFalse();
		assertThat(told.deviation()).contains(new Kronor(5));
	}

	@Test
	@DisplayName("ett utfall säger något: ett belopp eller en kommentar")
	void saysSomething() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Utfall(new InsatsId(1), null, " "));
		assertThatIllegalArgumentException().isThrownBy(() -> new Utfall(new InsatsId(1), null, "x".repeat(501)));
	}

	private static Uppfoljning followed(Utfall... told) {
		return Uppfoljning.of(DECIDED, List.of(told), Map.of());
	}

	private static Utfall spent(long insats, long kronor) {
		return new Utfall(new InsatsId(insats), new Kronor(kronor), "");
	}

	private static Budgetpost post(long insats, String label, long kronor) {
		return new Budgetpost(new InsatsId(insats), label, Belopp.of(new Kronor(kronor)), "");
	}

}
