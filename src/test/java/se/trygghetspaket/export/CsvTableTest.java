package se.trygghetspaket.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("En tabell som CSV")
class CsvTableTest {

	@Test
	@DisplayName("har för svenska Excel en byteordningsmarkering, semikolon, decimalkomma och vagnretur")
	void forExcel() {
		assertThat(file(CsvVariant.EXCEL, CsvCell.text("Väktare; kväll"), CsvCell.number(new BigDecimal("-0.8"))))
			.isEqualTo("\uFEFFInsats;mkr\r\n\"Väktare; kväll\";-0,8\r\n");
	}

	@Test
	@DisplayName("har för ett program komma, decimalpunkt och ingen byteordningsmarkering")
	void forProgram() {
		assertThat(file(CsvVariant.MASKIN, CsvCell.text("Väktare, ”kväll” \"natt\""),
				CsvCell.number(new BigDecimal("-33.3"))))
			.isEqualTo("Insats,mkr\r\n\"Väktare, ”kväll” \"\"natt\"\"\",-33.3\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+46 8 123", "-stöd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=", "-", "-1+1",
			"+1,5,5", "＝1+1" })
	@DisplayName("har en apostrof före en text som ett kalkylprogram annars skulle köra")
	void neutralises(String text) {
		assertThat(CsvCell.text(text).written(CsvVariant.EXCEL)).isEqualTo("'" + text);
		assertThat(CsvCell.text(text).written(CsvVariant.MASKIN)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "+1,5", "-0.8", "SSPF", "1-2", "a=b", "", " =1", "–stöd", "−5" })
	@DisplayName("lämnar tal och andra texter som de är")
	void leavesOtherTexts(String text) {
		assertThat(CsvCell.text(text).written(CsvVariant.EXCEL)).isEqualTo(text);
	}

	@Test
	@DisplayName("skriver stora tal utan mellanslag och exponent")
	void plainNumbers() {
		assertThat(CsvCell.number(new BigDecimal("1E+9")).written(CsvVariant.EXCEL)).isEqualTo("1000000000");
	}

	@Test
	@DisplayName("har lika många celler på varje rad som rubriker")
	void refusesRaggedLines() {
		CsvTable table = new CsvTable(CsvVariant.EXCEL, List.of("Insats", "mkr"));
		assertThatIllegalArgumentException().isThrownBy(() -> table.add(List.of(CsvCell.EMPTY)));
	}

	private static String file(CsvVariant variant, CsvCell... cells) {
		CsvTable table = new CsvTable(variant, List.of("Insats", "mkr"));
		table.add(List.of(cells));
		return new String(table.toBytes(), StandardCharsets.UTF_8);
	}

}
