package se.trygghetspaket.web;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett belopp på en sida")
class AmountFormatTest {

	private final AmountFormat format = AmountFormat.of(AmountStyle.mkr(1));

	@Test
	@DisplayName("står i paketets enhet, med hela kronor bredvid")
	void showsUnitAndFullAmount() {
		assertThat(this.format.amount(Kronor.of(800_000))).isEqualTo(new AmountText("0,8", "800\u00a0000\u00a0kr"));
		assertThat(this.format.withUnit(Kronor.of(5_000_000)).text()).isEqualTo("5,0\u00a0mkr");
	}

	@Test
	@DisplayName("avrundas aldrig: det som enheten inte kan visa skrivs finare, med sin enhet")
	void neverRounds() {
		assertThat(this.format.amount(Kronor.of(850_000)).text()).isEqualTo("0,85\u00a0mkr");
		assertThat(this.format.amount(Kronor.of(850_001)).text()).isEqualTo("850\u00a0001\u00a0kr");
	}

	@Test
	@DisplayName("skrivs i en enhet för hela kolumnen när alla beloppen är kända")
	void oneStyleForColumn() {
		AmountFormat column = AmountFormat.of(AmountStyle.mkr(1), List.of(Kronor.of(850_000), Kronor.of(1_000_000)));
		assertThat(column.amount(Kronor.of(1_000_000)).text()).isEqualTo("1,00");
		assertThat(column.unit()).isEqualTo("mkr");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			200000,  '+0,2',  '+200\u00a0000\u00a0kr'
			-100000, '\u22120,1', '\u2212100\u00a0000\u00a0kr'
			0,       '0,0',   '0\u00a0kr'
			""")
	@DisplayName("har tecken när det är en skillnad, men noll har inget")
	void signsDifferences(long kronor, String text, String full) {
		assertThat(this.format.difference(Kronor.of(kronor))).isEqualTo(new AmountText(text, full));
	}

	@ParameterizedTest
	@CsvSource({ "12.5, '+12,5\u00a0%'", "-3, '\u22123,0\u00a0%'", "0, '0,0\u00a0%'", "33.35, '+33,4\u00a0%'" })
	@DisplayName("ändras i procent med decimalkomma och en decimal")
	void writesPercent(BigDecimal percent, String text) {
		assertThat(AmountFormat.percent(percent)).isEqualTo(text);
	}

}
