package se.trygghetspaket.tjansteskrivelse.read;

import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

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

	@Test
	@DisplayName("är ett belopp i beslutslistan, som visar sin egen rad")
	void inDecisionList() {
		String head = "Trygghetspaketet\n\nFörslag till beslut\n\nSå här:\n\n";
		Tolkning memo = MemoReader
			.read(MemoText.of(head + "1. SSPF 1 200\n000 kronor\n2. Värdar\t900\n000 kr\nSumma 2 100\n000 kr\n"));
		assertThat(memo.beslutsforslag().poster())
			.extracting((post) -> post.insats() + " " + Objects.requireNonNull(post.kr()).value())
			.containsExactly("SSPF 1200000", "Värdar 900000");
		assertThat(memo.beslutsforslag().poster().get(0).line().text()).isEqualTo("1. SSPF 1 200");
		assertThat(Objects.requireNonNull(memo.beslutsforslag().summa()).kr()).isEqualTo(Kronor.of(2_100_000));
		assertThat(memo.olasta()).isEmpty();
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Så här:\n\n{{beslutsforslag}}");
	}

	@ParameterizedTest
	@CsvSource({ "1 200, 000 kronor, 1200000", "5, mkr, 5000000", "'1,5', mkr, 1500000", "12, 500 kr, 12500" })
	@DisplayName("är ett belopp i löpande text, som behåller sina rader")
	void inProse(String first, String second, long kronor) {
		String text = "Av pengarna flyttas " + first + "\n" + second + " till Socialnämnden i år.";
		Tolkning memo = ReadTable.of(text).memo();
		assertThat(OmforingFinder.in(memo)).singleElement()
			.satisfies((hint) -> assertThat(hint.kronor().value()).isEqualTo(kronor));
		assertThat(memo.avsnitt().get(0).text()).endsWith(text);
	}

	@Test
	@DisplayName("börjar inte med ett årtal")
	void yearIsNoAmount() {
		Tolkning memo = ReadTable.of("Redan under 2021\n500 kr flyttas till Socialnämnden.").memo();
		assertThat(OmforingFinder.in(memo)).singleElement()
			.satisfies((hint) -> assertThat(hint.kronor().value()).isEqualTo(500));
	}

}
