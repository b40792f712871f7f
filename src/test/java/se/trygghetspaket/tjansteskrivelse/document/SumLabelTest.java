package se.trygghetspaket.tjansteskrivelse.document;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.trygghetspaket.shared.AmountStyle;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Summaradens etikett")
class SumLabelTest {

	private static final AmountStyle MKR = AmountStyle.mkr(1).withUnit(false);

	@ParameterizedTest(name = "{0} blir {1}")
	@CsvSource(delimiter = '|', textBlock = """
			Summa Miljoner kronor | Summa kronor
			Summa miljoner  kronor: | Summa kronor:
			Summa (mkr) | Summa (kr)
			SUMMA MKR | SUMMA kr
			Totalt i mnkr. | Totalt i kr
			Summa | Summa kr
			Summa kronor | Summa kronor
			""")
	@DisplayName("följer med till kronor")
	void followsToKronor(String stored, String printed) {
		assertThat(SumLabel.of(stored, MKR, AmountStyle.kr())).isEqualTo(printed);
	}

	@ParameterizedTest(name = "{0} står kvar")
	@CsvSource({ "Summa Miljoner kronor", "Summa (mkr)", "Totalt", "Att fördela" })
	@DisplayName("står kvar som den trycktes när enheten är densamma")
	void staysInTheSameUnit(String stored) {
		assertThat(SumLabel.of(stored, MKR, MKR)).isEqualTo(stored);
	}

}
