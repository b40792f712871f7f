package se.trygghetspaket.shared;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KronorTest {

	@Test
	@DisplayName("kronor räknas exakt")
	void addsExactly() {
		assertThat(Kronor.of(800_000).plus(Kronor.of(200_000))).isEqualTo(Kronor.of(1_000_000));
		assertThat(Kronor.of(800_000).minus(Kronor.of(2_000_000))).isEqualTo(Kronor.of(-1_200_000));
		assertThat(Kronor.of(5).negate()).isEqualTo(Kronor.of(-5));
		assertThat(Kronor.sum(List.of(Kronor.of(1), Kronor.of(2), Kronor.of(-4)))).isEqualTo(Kronor.of(-1));
		assertThat(Kronor.sum(List.of())).isEqualTo(Kronor.ZERO);
		assertThat(Kronor.of(-1).isNegative()).isTrue();
		assertThat(Kronor.ZERO.isNegative()).isFalse();
		assertThat(Kronor.of(1)).isGreaterThan(Kronor.of(-1));
	}

	@Test
	@DisplayName("en biljon är tillåten, en krona till är det inte, varken i belopp eller summa")
	void limitIsInclusive() {
		Kronor most = Kronor.of(Kronor.LIMIT);
		assertThat(most.plus(Kronor.ZERO)).isEqualTo(most);
		assertThatExceptionOfType(AmountOutOfRange.class).isThrownBy(() -> most.plus(Kronor.of(1)))
			.withMessage("Beloppet eller summan är för stor. Skriv belopp mellan −1 000 000 000 000 kr och "
					+ "1 000 000 000 000 kr.");
		assertThatExceptionOfType(AmountOutOfRange.class).isThrownBy(() -> most.negate().minus(Kronor.of(1)));
		assertThatExceptionOfType(AmountOutOfRange.class).isThrownBy(() -> Kronor.of(Long.MIN_VALUE));
		assertThatExceptionOfType(AmountOutOfRange.class).isThrownBy(() -> Kronor.sum(Collections.nCopies(2, most)));
	}

}
