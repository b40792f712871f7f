package se.trygghetspaket.tjansteskrivelse.read;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

import static org.assertj.core.api.Assertions.assertThat;

class TableOfMemoTest {

	@ParameterizedTest
	@ValueSource(strings = { "\t2021\t2020\nVärdar\t0,8\t2,0\nSSPF\t1,5\t0,0\nSumma mkr\t2,3\t2,0",
			"          2021   2020\nVärdar    0,8    2,0\nSSPF      1,5    0,0\nSumma mkr 	2,3	2,0",
			"Insats (mkr)\t2021\t2020\n• Värdar\t0,8\t2,0\n• SSPF\t1,5\t0,0\n• Summa\t2,3\t2,0",
			"\t2021 (mkr)\t2020 (mkr)\n•\tVärdar\t0,8\t2,0\n•\tSSPF\t1,5\t0,0\nSumma\t2,3\t2,0",
			"Insats\t2021\t2020\nVärdar\t0,8 mkr\t2,0 mkr\nSSPF\t1,5 mkr\t0,0 mkr\nTotalt\t2,3 mkr\t2 mkr",
			"\t2021\t2020\nVärdar\t800 tkr\t2 000 tkr\nSSPF\t1 500 tkr\t0\nSumma\t2 300 tkr\t2 000 tkr",
			"kr\t2021\t2020\nVärdar\t800 000\t2 000 000\nSSPF\t1 500 000\t0\nSumma\t2 300 000\t2 000 000",
			"\t2021\t2020\nVärdar\t800 000\t2 000 000\nSSPF\t1 500 000\t0\nSumma\t2\u00A0300\u202F000\t2000000",
			"\t\t2021\t2020\nVärdar\t\t0,8\t2,0\nSSPF\t\t1,5\t0,0\nSumma mkr\t\t2,3\t2,0",
			"\t\t2021\t2020\nVärdar i centrum\t0,8\t2,0\nSSPF\t\t1,5\t0,0\nSumma mkr\t\t2,3\t2,0",
			"\t2021\t2020\n\nVärdar\t0,8\t2,0\n\nSSPF\t1,5\t0,0\n\nSumma mkr\t2,3\t2,0",
			"\tBudget\tBudget\n\t2021\t2020\nVärdar\t0,8\t2,0\nSSPF\t1,5\t0,0\nSumma mkr\t2,3\t2,0",
			"\t2021\t2020\r\n1. Värdar\t0,8\t2,0\r\n2. SSPF\t1,5\t0,0\r\nSumma mkr\t2,3\t2,0\r\n" })
	@DisplayName("tabellen läses till samma belopp, hur den än är uppställd")
	void shapes(String table) {
		Tolkning memo = read("Så här:\n\n" + table);
		assertThat(rows(memo)).hasSize(2);
		assertThat(rows(memo).get(0)).startsWith("Värdar").endsWith(" 800000 2000000");
		assertThat(rows(memo).get(1)).isEqualTo("SSPF 1500000 0");
		assertThat(amounts(fordelning(memo).summa())).isEqualTo(" 2300000 2000000");
		assertThat(fordelning(memo).kolumner()).extracting(ReadFordelning.Kolumn::budgetYear)
			.extracting((year) -> Objects.requireNonNull(year).value())
			.containsExactly(2021, 2020);
		assertThat(memo.olasta()).isEmpty();
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Så här:\n\n{{fordelning}}");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "Belopp i tkr:, TKR", "Så här (mkr):, MKR", "Allt i miljoner kronor., MKR", "Fördelat i kronor:, KR",
			"'Av pengarna, i tusental kronor, föreslås:', TKR" })
	@DisplayName("enheten kan stå i meningen före tabellen")
	void unitInTheSentenceBefore(String sentence, AmountUnit unit) {
		Tolkning memo = read(sentence + "\n\n\t2021\nVärdar\t800\nSSPF\t900");
		assertThat(fordelning(memo).enhet()).isEqualTo(unit);
		assertThat(memo.avsnitt().get(0).text()).startsWith(sentence);
	}

	@Test
	@DisplayName("ett belopp i meningen före är ingen enhet, utom när det är tabellens summa")
	void amountInTheSentenceBefore() {
		String table = "\n\n\t2021\nVärdar\t2,0\nSSPF\t3,0\nSumma\t5,0";
		assertThat(fordelning(read("Av paketets 5 mkr:" + table)).enhet()).isEqualTo(AmountUnit.MKR);
		assertThat(fordelning(read("Av paketets 6 mkr:" + table)).enhet()).isNull();
		assertThat(fordelning(read("Kommunens kronor ska räcka så här:" + table)).enhet()).isNull();
	}

	@Test
	@DisplayName("utan säker enhet är beloppen tomma, men de står kvar som de är skrivna och det sägs")
	void noUnit() {
		Tolkning memo = read("Så här:\n\n\t2021\t2020\nVärdar\t0,8\t0\nSSPF\t1,5\t1,5\nSumma\t2,3\t1,5");
		assertThat(fordelning(memo).enhet()).isNull();
		assertThat(rows(memo)).containsExactly("Värdar null 0", "SSPF null null");
		assertThat(fordelning(memo).poster().get(0).amounts().get(0).text()).isEqualTo("0,8");
		assertThat(regler(memo)).contains(Regel.ENHET_OKAND);
	}

	@Test
	@DisplayName("två enheter som säger emot varandra är ingen enhet")
	void contradictingUnits() {
		Tolkning memo = read("Belopp i tkr:\n\n\t2021\nVärdar\t0,8\nSSPF\t1,5\nSumma mkr\t2,3");
		assertThat(fordelning(memo).enhet()).isNull();
		assertThat(regler(memo)).contains(Regel.ENHET_OKAND);
	}

	@Test
	@DisplayName("en tom cell är inte noll, och ett streck är inte noll utan sägs")
	void blankIsNotZero() {
		Tolkning memo = read("Så här:\n\n\t2021\t2020\nVärdar\t0,8\t\nSSPF\t\t1,5\nKameror\t0\t–\nSumma mkr\t0,8\t1,5");
		assertThat(rows(memo)).containsExactly("Värdar 800000 null", "SSPF null 1500000", "Kameror 0 null");
		assertThat(regler(memo)).contains(Regel.STRECK_I_TABELL).doesNotContain(Regel.ENHET_OKAND);
	}

	@Test
	@DisplayName("åren får stå i vilken ordning som helst")
	void yearsInEitherOrder() {
		Tolkning memo = read("Så här:\n\n\t2020\t2021\nVärdar\t2,0\t0,8\nSSPF\t1,5\t1,5\nSumma mkr\t3,5\t2,3");
		assertThat(rows(memo)).containsExactly("Värdar 2000000 800000", "SSPF 1500000 1500000");
		assertThat(memo.budgetYear()).hasValueSatisfying((year) -> assertThat(year.value()).isEqualTo(2021));
		assertThat(memo.currentKolumn()).hasValue(1);
		assertThat(memo.previousKolumn()).hasValue(0);
	}

	@Test
	@DisplayName("av flera textkolumner är den mest specifika insatsen, de andra följer med under sin rubrik")
	void severalTextColumns() {
		Tolkning memo = read("Belopp i tkr:\n\nNämnd\tOmråde\tInsats\tBegärt\tBeviljat\tAntal\n"
				+ "Socialnämnden\tUnga\tSSPF\t1 600\t1 500\t2\nKommunstyrelsen\tUnga\tVärdar\t900\t800\t4\nSumma\t\t\t2 500\t2 300\t");
		assertThat(rows(memo)).containsExactly("SSPF 1600000 1500000", "Värdar 900000 800000");
		assertThat(fordelning(memo).kolumner()).extracting(ReadFordelning.Kolumn::rubrik)
			.containsExactly("Begärt", "Beviljat");
		assertThat(fordelning(memo).poster().get(0).ovrigt()).containsOnlyKeys("Nämnd", "Område", "Antal")
			.containsEntry("Nämnd", "Socialnämnden")
			.containsEntry("Antal", "2");
		assertThat(memo.currentKolumn()).isEmpty();
	}

	@Test
	@DisplayName("summaraden är ingen insats och dess ord behålls, utan summarad är summan tom")
	void sumRow() {
		Tolkning with = read("Så här:\n\n\t2021\nVärdar\t0,8\nSSPF\t1,5\n• Summa Miljoner kronor\t2,3");
		assertThat(fordelning(with).form().summaLabel()).isEqualTo("Summa Miljoner kronor");
		assertThat(fordelning(with).enhet()).isEqualTo(AmountUnit.MKR);
		assertThat(fordelning(read("Så här (mkr):\n\n\t2021\nVärdar\t0,8\nSSPF\t1,5")).summa()).isEmpty();
	}

	@Test
	@DisplayName("samma benämning två gånger är två rader")
	void sameLabelTwice() {
		assertThat(rows(read("Så här (mkr):\n\n\t2021\nVärdar\t0,8\nVärdar\t1,5"))).containsExactly("Värdar 800000",
				"Värdar 1500000");
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					\\t2021\\t2020\\nVärdar\\t0,8\\t2,0\\nSSPF\\t1,5                           | raderna har olika många kolumner
					Värdar\\t0,8\\t2,0\\nSSPF\\t1,5\\t1,5                                       | den saknar en rubrikrad
					\\t2021\\nVärdar\\t0,8\\nfortsättning\\nSSPF\\t1,5                          | bara en kolumn: ”fortsättning”
					\\t2021\\t2020\\nVärdar\\t0,8\\t1.5\\nSSPF\\t1,5\\t2,0                      | ”1.5” i kolumnen ”2020” går inte att läsa
					\\t2021\\nVärdar\\t0,8\\nDelsumma\\t0,8\\nSSPF\\t1,5                        | går inte att skilja från insatser
					\\t2021\\nVärdar\\t0,8\\nSumma\\t0,8\\nSSPF\\t1,5                           | rader efter sin summa
					\\t2021\\t2020\\nVärdar\\t\\t2,0\\t\\nSSPF\\t1,5\\t                         | rubrikraden har ett annat antal kolumner
					\\t2021 (mkr)\\nVärdar\\t0,8\\nSSPF\\t1 500                                 | ”1 500” går inte att läsa säkert i mkr
					\\t2021\\t2020\\nVärdar\\t0,8\\t2,0\\nSSPF\\t1,5\\t2,0\\nSumma\\t2,3        | summaraden har ett annat antal kolumner
					""")
	@DisplayName("en tabell som inte är säker läses inte: raderna blir olästa och det sägs varför")
	void doubtful(String table, String why) {
		Tolkning memo = read("Så här:\n\n" + table.translateEscapes() + "\n\nSlut.");
		assertThat(memo.fordelning()).isNull();
		assertThat(memo.olasta())
			.containsExactlyElementsOf(table.translateEscapes().lines().map(String::strip).toList());
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Så här:\n\nSlut.");
		assertThat(memo.iakttagelser()).filteredOn((seen) -> seen.regel() == Regel.TABELL_OSAKER)
			.singleElement()
			.satisfies((seen) -> assertThat(seen.text()).contains(why));
	}

	@Test
	@DisplayName("en tabell som är delad i två läses inte")
	void splitTable() {
		Tolkning memo = read(
				"Så här:\n\n\t2021\nVärdar\t0,8\nSSPF\t1,5\n\nForts. på nästa sida.\n\nKameror\t0,2\nVäktare\t0,2\n"
						+ "Summa mkr\t2,7");
		assertThat(memo.fordelning()).isNull();
		assertThat(memo.olasta()).hasSize(6);
	}

	@Test
	@DisplayName("utan tabell är fördelningen tom och det sägs")
	void noTable() {
		Tolkning memo = read("Så här:\n\nTelefon\t08-123 45\nTrygghet 2021");
		assertThat(memo.fordelning()).isNull();
		assertThat(memo.olasta()).isEmpty();
		assertThat(regler(memo)).contains(Regel.TABELL_SAKNAS);
	}

	private static Tolkning read(String body) {
		return MemoReader.read(MemoText.of("2021-01-20\n\nTrygghet i centrum\n\nBakgrund\n\n" + body + "\n"));
	}

	private static ReadFordelning fordelning(Tolkning memo) {
		assertThat(memo.fordelning()).as("%s", memo.iakttagelser()).isNotNull();
		return Objects.requireNonNull(memo.fordelning());
	}

	private static List<String> rows(Tolkning memo) {
		return fordelning(memo).poster().stream().map(TableOfMemoTest::row).toList();
	}

	private static String row(ReadFordelning.Post post) {
		return post.insats() + amounts(post.amounts());
	}

	private static String amounts(List<PrintedAmount> amounts) {
		StringBuilder row = new StringBuilder();
		amounts.forEach((amount) -> row.append(' ').append((amount.kr() == null) ? "null" : amount.kr().value()));
		return row.toString();
	}

	private static List<Regel> regler(Tolkning memo) {
		return memo.iakttagelser().stream().map(Iakttagelse::regel).toList();
	}

}
