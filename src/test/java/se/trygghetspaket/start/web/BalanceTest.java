package se.trygghetspaket.start.web;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.Sentence;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En summa mot sin ram")
class BalanceTest {

	@Test
	@DisplayName("säger hur mycket som är kvar")
	void left() {
		Balance balance = balance(4_800_000, 5_000_000);
		assertThat(balance.sentence())
			.isEqualTo(Sentence.of("start.balance.left", "4,8\u00a0mkr", "5,0\u00a0mkr", "0,2\u00a0mkr"));
		assertThat(balance.used()).isEqualTo("96.0%");
		assertThat(balance.kind()).isEqualTo("quiet");
	}

	@Test
	@DisplayName("säger när hela ramen är fördelad, på kronan")
	void full() {
		assertThat(balance(5_000_000, 5_000_000).sentence())
			.isEqualTo(Sentence.of("start.balance.full", "5,0\u00a0mkr"));
		assertThat(balance(4_999_999, 5_000_000).sentence().key()).isEqualTo("start.balance.left");
		assertThat(balance(5_000_001, 5_000_000).sentence().key()).isEqualTo("start.balance.over");
	}

	@Test
	@DisplayName("säger hur mycket det är för mycket, och stapeln går förbi ramens slut")
	void over() {
		Balance balance = balance(5_200_000, 5_000_000);
		assertThat(balance.sentence().arguments()).containsExactly("5,2\u00a0mkr", "5,0\u00a0mkr", "0,2\u00a0mkr");
		assertThat(balance.used()).isEqualTo("100.0%");
		assertThat(balance.limit()).isEqualTo("96.2%");
		assertThat(balance.icon()).isEqualTo("over");
	}

	@Test
	@DisplayName("går att visa också när ramen är noll")
	void zero() {
		assertThat(balance(0, 0).used()).isEqualTo("0%");
		assertThat(balance(1, 0).limit()).isEqualTo("0.0%");
	}

	private static Balance balance(long sum, long netto) {
		return Balance.of(AmountStyle.mkr(1), Kronor.of(sum), Kronor.of(netto));
	}

}
