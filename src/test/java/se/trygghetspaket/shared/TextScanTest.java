package se.trygghetspaket.shared;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextScanTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Det ligger kvar på 1,5 mkr.                   | 1,5 mkr           | 1500000
			Ytterligare 400 tkr reserveras                     | 400 tkr           | 400000
			vilket då blir 5 miljoner kronor, som förut   | 5 miljoner kronor | 5000000
			(1 500 000 kr)                                | 1 500 000 kr      | 1500000
			År 2021 800 tkr                               | 800 tkr           | 800000
			minskar med -0,5 mnkr                         | -0,5 mnkr         | -500000
			1-2 mkr                                       | 2 mkr             | 2000000
			""")
	@DisplayName("ett belopp med enhet hittas i löpande text, med sin plats")
	void findsAmounts(String text, String quote, long kronor) {
		List<AmountsInText.Found> found = AmountsInText.in(text);
		assertThat(found).singleElement().satisfies((amount) -> {
			assertThat(amount.quote()).isEqualTo(quote);
			assertThat(amount.kronor()).isEqualTo(Kronor.of(kronor));
			assertThat(text.substring(amount.start(), amount.end())).isEqualTo(quote);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2 tjänster", "kl 10", "2021-01-20", "1.5 mkr", "1,5,0 mkr", "§ 5 krav", "kr",
			"5 krukor", "A5 kr", "0,0000001 mkr", "5 %" })
	@DisplayName("det som inte är ett säkert belopp med enhet lämnas")
	void leavesOthers(String text) {
		assertThat(AmountsInText.in(text)).isEmpty();
	}

	@Test
	@DisplayName("alla belopp i en mening kommer i ordning")
	void inOrder() {
		assertThat(AmountsInText.in("Av 5 mkr går 400 tkr hit, 200 000 kr dit och 1 mkr bort."))
			.extracting((found) -> found.kronor().value())
			.containsExactly(5_000_000L, 400_000L, 200_000L, 1_000_000L);
	}

	@Test
	@DisplayName("ett år är fyra siffror för sig själva, mellan 1990 och 2200")
	void findsYears() {
		assertThat(YearsInText.in("Budget 2021, 2020–2022 (1989) 12021 2021a")).containsExactly(new BudgetYear(2021),
				new BudgetYear(2020), new BudgetYear(2022));
		assertThat(YearsInText.onlyOneIn("Utfall 2020 (2020)")).contains(new BudgetYear(2020));
		assertThat(YearsInText.onlyOneIn("2020/2021")).isEmpty();
		assertThat(YearsInText.isYear("2021")).isTrue();
		assertThat(YearsInText.isYear("2021 ")).isFalse();
	}

}
