package se.trygghetspaket.shared;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AmountStyleTest {

	@Test
	@DisplayName("en stil som räcker till behålls")
	void keepsWhatIsEnough() {
		assertThat(AmountStyle.mkr(1).finerFor(List.of(Kronor.of(800_000), Kronor.ZERO))).isEqualTo(AmountStyle.mkr(1));
		assertThat(AmountStyle.mkr(1).finerFor(List.of())).isEqualTo(AmountStyle.mkr(1));
	}

	@Test
	@DisplayName("räcker stilen inte till blir det fler decimaler, och först därefter kronor")
	void changesAsLittleAsPossible() {
		assertThat(AmountStyle.mkr(1).finerFor(List.of(Kronor.of(850_000), Kronor.of(800_000))))
			.isEqualTo(AmountStyle.mkr(2));
		assertThat(AmountStyle.mkr(0).finerFor(List.of(Kronor.of(1_001_000)))).isEqualTo(AmountStyle.mkr(3));
		assertThat(AmountStyle.tkr().finerFor(List.of(Kronor.of(1_001))))
			.isEqualTo(new AmountStyle(AmountUnit.TKR, "tkr", 3, true));
		assertThat(AmountStyle.mkr(1).finerFor(List.of(Kronor.of(850_001)))).isEqualTo(AmountStyle.kr());
		assertThat(new AmountStyle(AmountUnit.MKR, "miljoner kronor", 1, false).finerFor(List.of(Kronor.of(1))))
			.isEqualTo(new AmountStyle(AmountUnit.KR, "kronor", 0, false));
	}

	@Test
	@DisplayName("hela miljoner utan enhet och decimaler visas inte där de kan läsas som kronor")
	void avoidsWhatCanBeMisread() {
		AmountStyle bare = AmountStyle.mkr(0).withUnit(false);
		assertThat(bare.showsExactly(Kronor.of(999_000_000))).isTrue();
		assertThat(bare.showsExactly(Kronor.of(1_500_000_000))).isFalse();
		assertThat(bare.finerFor(List.of(Kronor.of(1_500_000_000)))).isEqualTo(AmountStyle.mkr(1).withUnit(false));
	}

	@Test
	@DisplayName("ordet ska betyda enheten och decimalerna rymmas i den")
	void refusesWhatDoesNotFit() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AmountStyle(AmountUnit.MKR, "tkr", 1, true));
		assertThatIllegalArgumentException().isThrownBy(() -> new AmountStyle(AmountUnit.KR, "euro", 0, true));
		assertThatIllegalArgumentException().isThrownBy(() -> new AmountStyle(AmountUnit.KR, "kr", 1, true));
		assertThatIllegalArgumentException().isThrownBy(() -> AmountStyle.mkr(4));
		assertThatIllegalArgumentException().isThrownBy(() -> AmountStyle.mkr(-1));
	}

	@Test
	@DisplayName("en enhet känns igen i alla skrivsätt och räknas i rätt faktor")
	void unitsHaveTheirFactor() {
		assertThat(AmountUnit.named(" Miljoner\u00A0 Kronor ")).contains(AmountUnit.MKR);
		assertThat(AmountUnit.named("kkr")).contains(AmountUnit.TKR);
		assertThat(AmountUnit.named("")).isEmpty();
		assertThat(AmountUnit.KR.factor()).isEqualTo(1);
		assertThat(AmountUnit.TKR.factor()).isEqualTo(1_000);
		assertThat(AmountUnit.MKR.factor()).isEqualTo(1_000_000);
	}

}
