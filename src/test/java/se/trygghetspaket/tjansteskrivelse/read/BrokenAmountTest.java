package se.trygghetspaket.tjansteskrivelse.read;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett belopp som är brutet över ett radslut")
class BrokenAmountTest {

	@ParameterizedTest
	@ValueSource(strings = { "Insats\tBegärt\tBeviljat\nSSPF\t1 250\t1 000\n\t000\t000\nVärdar\t900 000\t800 000",
			"Insats\tBegärt\tBeviljat\nSSPF\t1 250 000\t1 000\n000\nVärdar\t900 000\t800\n000",
			"Insats      Begärt     Beviljat\nSSPF        1 250      1 000\n            000        000\nVärdar      900 000    800 000" })
	@DisplayName("är ett belopp i tabellen")
	void inTable(String table) {
		ReadTable read = ReadTable.of(table);
		assertThat(read.rows()).containsExactly("SSPF 1250000 1000000", "Värdar 900000 800000");
		assertThat(read.memo().olasta()).isEmpty();
		assertThat(read.memo().avsnitt().get(0).text()).isEqualTo("Så här:\n\n{{fordelning}}");
	}

	@Test
	@DisplayName("kan vara brutet före sin enhet")
	void beforeUnit() {
		assertThat(ReadTable.of("Insats\t2025\nSSPF\t1,2\nmkr\nVärdar\t0,9\nmkr").rows())
			.containsExactly("SSPF 1200000", "Värdar 900000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Insats\t2025\nSSPF\t1 250\n500\nVärdar\t900 000",
			"Insats\tBegärt\tBeviljat\nSSPF\t1 250\t\n000\nVärdar\t900 000\t800 000" })
	@DisplayName("läses inte när fortsättningen inte är säker")
	void uncertain(String table) {
		assertThat(ReadTable.of(table).memo().fordelning()).isNull();
	}

}
