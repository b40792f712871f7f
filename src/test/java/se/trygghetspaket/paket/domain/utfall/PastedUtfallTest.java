package se.trygghetspaket.paket.domain.utfall;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.trygghetspaket.paket.domain.paste.LeftRow;
import se.trygghetspaket.paket.domain.paste.LeftRow.Reason;
import se.trygghetspaket.paket.domain.utfall.PastedUtfall.Filled;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Utfall som klistras in från ett kalkylark")
class PastedUtfallTest {

	private static final List<String> LABELS = List.of("Fältarbete", "Övrigt", "Övrigt", "Kameror");

	@Test
	@DisplayName("hamnar på den post som heter så, vilka mellanslag och versaler det än har, med kommentar")
	void byLabel() {
		PastedUtfall read = PastedUtfall
			.read("fältarbete \t1\u00a0300\u00a0000\tEn tjänst var vakant\r\nKAMEROR\t0\r\n", LABELS);
		assertThat(read.filled()).containsExactly(new Filled(0, "1 300 000", "En tjänst var vakant"),
				new Filled(3, "0", ""));
		assertThat(read.left()).isEmpty();
	}

	@Test
	@DisplayName("hamnar i radordning när det bara är belopp, och en tom rad är en post utan utfall")
	void inOrder() {
		assertThat(PastedUtfall.read("1,3\n\n0,2\n-0,1", LABELS).filled()).containsExactly(new Filled(0, "1,3", ""),
				new Filled(2, "0,2", ""), new Filled(3, "-0,1", ""));
	}

	@Test
	@DisplayName("kan ha rubrikrad, citattecken och semikolon")
	void headingQuotesSemicolons() {
		PastedUtfall read = PastedUtfall.read("Insats;Utfall;Kommentar\n\"Kameror\";5;\"Två \"\"nya\"\"\"", LABELS);
		assertThat(read.filled()).containsExactly(new Filled(3, "5", "Två \"nya\""));
		assertThat(read.left()).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			Badhus:5               | NO_SUCH_LINE  | Badhus
			Övrigt:5               | SEVERAL_LINES | Övrigt
			Kameror                | NO_AMOUNT     | Kameror
			Kameror:1:2:3          | MANY_COLUMNS  | Kameror
			Summa:5                | SUM           | Summa
			""")
	@DisplayName("lämnas med skäl när ingen säker post svarar mot raden")
	void left(String row, Reason reason, String text) {
		PastedUtfall read = PastedUtfall.read("Fältarbete\t1\n" + row.replace(':', '\t'), LABELS);
		assertThat(read.filled()).containsExactly(new Filled(0, "1", ""));
		assertThat(read.left()).containsExactly(new LeftRow(2, text, reason));
	}

	@Test
	@DisplayName("läggs inte två gånger på samma post, och gissas inte in när antalet inte stämmer")
	void twiceAndCount() {
		assertThat(PastedUtfall.read("Kameror\t1\nKameror\t2", LABELS).left())
			.containsExactly(new LeftRow(2, "Kameror", Reason.TWICE));
		assertThat(PastedUtfall.read("1\n2\n3", LABELS).left())
			.containsExactly(new LeftRow(1, "3", Reason.OTHER_COUNT));
		assertThat(PastedUtfall.read("Kameror\t1\n".repeat(2_001), LABELS).left()).extracting(LeftRow::reason)
			.containsExactly(Reason.TOO_MANY);
		assertThat(PastedUtfall.read(" \n\n", LABELS)).isEqualTo(new PastedUtfall(List.of(), List.of()));
	}

}
