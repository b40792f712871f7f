package se.trygghetspaket.paket.domain.ram;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.paket.domain.PaketId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Budgetramen")
class BudgetramTest {

	@Test
	@DisplayName("är brutto minus alla omföringar")
	void netto() {
		Budgetram ram = ram(6_000_000, null, omforing(1_000_000), omforing(250_000));

		assertThat(ram.moved()).isEqualTo(new Kronor(1_250_000));
		assertThat(ram.netto()).isEqualTo(new Kronor(4_750_000));
		assertThat(ram(6_000_000, null).netto()).isEqualTo(new Kronor(6_000_000));
	}

	@Test
	@DisplayName("kan flyttas helt och hållet men inte en krona mer")
	void movedAtMostBrutto() {
		assertThat(ram(1_000, null, omforing(1_000)).netto()).isEqualTo(Kronor.ZERO);
		assertThatIllegalArgumentException().isThrownBy(() -> ram(1_000, null, omforing(1_001)));
		assertThatIllegalArgumentException().isThrownBy(() -> terms(1_000, omforing(600), omforing(401)));
	}

	@Test
	@DisplayName("är aldrig negativ")
	void neverNegative() {
		assertThatIllegalArgumentException().isThrownBy(() -> ram(-1, null));
		assertThatIllegalArgumentException().isThrownBy(() -> terms(-1));
		assertThat(terms(0).netto()).isEqualTo(Kronor.ZERO);
	}

	@Test
	@DisplayName("är preliminär tills den bär kommunfullmäktiges beslut")
	void confirmedByKf() {
		KfBeslut beslut = new KfBeslut(LocalDate.of(2020, 11, 16), new Paragraf("§ 200"),
				new Diarienummer("KF 2020/9"));

		assertThat(ram(1, null).status()).isEqualTo(RamStatus.PRELIMINAR);
		assertThat(ram(1, null).confirmed()).isFalse();
		assertThat(ram(1, beslut).status()).isEqualTo(RamStatus.BEKRAFTAD);
		assertThat(ram(1, beslut).kfBeslut()).contains(beslut);
	}

	@Test
	@DisplayName("räknar sina revisioner från 1")
	void revisionsFromOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Budgetram(new BudgetramId(1), new PaketId(1),
				new BudgetYear(2021), 0, Kronor.ZERO, List.of(), true, null));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, -1 })
	@DisplayName("har bara omföringar över 0 kr")
	void omforingAboveZero(long amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> omforing(amount));
	}

	@Test
	@DisplayName("har bara omföringar med mottagare och skäl")
	void omforingSaysWhoAndWhy() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Omforing(" ", new Kronor(1), "Skäl"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Omforing("Nämnden", new Kronor(1), "\u00a0"));
	}

	@Test
	@DisplayName("ändrar inte brutto på samma beslut, men väl på ett nytt eller innan det finns något")
	void bruttoFollowsTheDecision() {
		KfBeslut first = new KfBeslut(LocalDate.of(2020, 11, 23), new Paragraf("301"), new Diarienummer("KF 2020/9"));
		KfBeslut second = new KfBeslut(LocalDate.of(2021, 2, 1), new Paragraf("12"), new Diarienummer("KF 2021/2"));
		Terms lowered = new Terms(new Kronor(4), List.of(), true, first);
		assertThat(ram(5, first).changesWithoutBeslut(lowered)).isTrue();
		assertThat(ram(4, first).changesWithoutBeslut(lowered)).isFalse();
		assertThat(ram(5, second).changesWithoutBeslut(lowered)).isFalse();
		assertThat(ram(5, null).changesWithoutBeslut(terms(4))).isFalse();
	}

	private static Terms terms(long brutto, Omforing... omforingar) {
		return new Terms(new Kronor(brutto), List.of(omforingar), true, null);
	}

	private static Budgetram ram(long brutto, @Nullable KfBeslut beslut, Omforing... omforingar) {
		return new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), 1, new Kronor(brutto),
				List.of(omforingar), true, beslut);
	}

	private static Omforing omforing(long amount) {
		return new Omforing("Socialnämnden", new Kronor(amount), "Ungdomsarbete");
	}

}
