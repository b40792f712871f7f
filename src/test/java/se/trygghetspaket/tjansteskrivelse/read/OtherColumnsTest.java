package se.trygghetspaket.tjansteskrivelse.read;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En tabell med andra kolumner än två år")
class OtherColumnsTest {

	@ParameterizedTest
	@ValueSource(
			strings = { "Nämnd\tOmråde\tInsats\tBegärt\tBeviljat\nSocialnämnden\tUnga\tSSPF\t1 250 000\t1 000 000\n"
					+ "Socialnämnden\tUnga\tFältarbete\t800 000\t\nKommunstyrelsen\tCentrum\tVärdar\t\t0\n"
					+ "Summa\t\t\t2 050 000\t1 000 000", """
							Nämnd             Område    Insats        Begärt      Beviljat
							Socialnämnden     Unga      SSPF          1 250 000   1 000 000
							Socialnämnden     Unga      Fältarbete    800 000
							Kommunstyrelsen   Centrum   Värdar                            0
							Summa                                     2 050 000   1 000 000""" })
	@DisplayName("läses som den är: nämnd, område, begärt och beviljat i kronor, och en tom cell är inte 0")
	void kronorWithBlanks(String table) {
		ReadTable read = ReadTable.of(table);
		assertThat(read.rows()).containsExactly("SSPF 1250000 1000000", "Fältarbete 800000 null", "Värdar null 0");
		assertThat(read.titles()).containsExactly("Begärt", "Beviljat");
		assertThat(read.table().kolumner()).extracting(ReadFordelning.Kolumn::budgetYear).containsOnlyNulls();
		assertThat(read.others("Nämnd")).containsExactly("Socialnämnden", "Socialnämnden", "Kommunstyrelsen");
		assertThat(read.others("Område")).containsExactly("Unga", "Unga", "Centrum");
		assertThat(read.table().enhet()).isEqualTo(AmountUnit.KR);
		assertThat(read.sum()).isEqualTo("2050000 1000000");
		assertThat(read.memo().currentKolumn()).isEmpty();
		assertThat(read.memo().olasta()).isEmpty();
	}

	@Test
	@DisplayName("kan ha budget, utfall och budget; bara den enda kolumnen för ett år är säker")
	void outcome() {
		ReadTable read = ReadTable
			.of("Verksamhet\tBudget 2024\tUtfall 2024\tBudget 2025\nVärdar\t800 000\t790 500\t900 000\n"
					+ "SSPF\t1 500 000\t1 480 000\t1 600 000");
		assertThat(read.rows()).containsExactly("Värdar 800000 790500 900000", "SSPF 1500000 1480000 1600000");
		assertThat(read.titles()).containsExactly("Budget 2024", "Utfall 2024", "Budget 2025");
	}

	@Test
	@DisplayName("får blanda tkr, mkr och kr: varje belopp läses i sin egen enhet, och tabellen har ingen gemensam")
	void mixedUnits() {
		ReadTable read = ReadTable.of("Insats\tBegärt\tBeviljat\nVärdar\t400 tkr\t0,4 mkr\nSSPF\t1,2 mkr\t1 000 tkr\n"
				+ "Kameror\t150 000 kr\t\nSumma\t1 750 tkr\t1,4 mkr");
		assertThat(read.rows()).containsExactly("Värdar 400000 400000", "SSPF 1200000 1000000", "Kameror 150000 null");
		assertThat(read.table().enhet()).isNull();
		assertThat(read.sum()).isEqualTo("1750000 1400000");
		assertThat(read.rules()).doesNotContain(Regel.ENHET_OKAND);
	}

	@Test
	@DisplayName("får ha olika enhet i olika kolumner, när rubrikerna säger det")
	void unitsOfColumns() {
		ReadTable read = ReadTable
			.of("Insats\tBegärt (kr)\tBeviljat (tkr)\nSSPF\t1 500 000\t1 200\nVärdar\t800 000\t800");
		assertThat(read.rows()).containsExactly("SSPF 1500000 1200000", "Värdar 800000 800000");
		assertThat(read.table().enhet()).isNull();
		assertThat(ReadTable.of("Insats\tBegärt\tBeviljat\n\ttkr\ttkr\nSSPF\t900\t800\nVärdar\t700\t600").rows())
			.containsExactly("SSPF 900000 800000", "Värdar 700000 600000");
	}

	@Test
	@DisplayName("kan ha samma benämning flera gånger, också rader som är helt lika")
	void equalLabels() {
		ReadTable read = ReadTable.of("Nämnd\tInsats\tBelopp (tkr)\nSocialnämnden\tSommarjobb\t300\n"
				+ "Kulturnämnden\tSommarjobb\t250\nKulturnämnden\tSommarjobb\t250\nSumma\t\t800");
		assertThat(read.rows()).containsExactly("Sommarjobb 300000", "Sommarjobb 250000", "Sommarjobb 250000");
		assertThat(read.others("Nämnd")).containsExactly("Socialnämnden", "Kulturnämnden", "Kulturnämnden");
	}

	@Test
	@DisplayName("kan ha nämnden bara på dess första rad; där den är tom är den tom")
	void joinedNamnd() {
		ReadTable read = ReadTable.of("Nämnd\tInsats\tBegärt tkr\tBeviljat tkr\nSocialnämnden\tSSPF\t1 600\t1 500\n"
				+ "\tFältarbete\t700\t500\nKommunstyrelsen\tVärdar\t900\t\n");
		assertThat(read.rows()).containsExactly("SSPF 1600000 1500000", "Fältarbete 700000 500000",
				"Värdar 900000 null");
		assertThat(read.others("Nämnd")).containsExactly("Socialnämnden", "", "Kommunstyrelsen");
	}

	@Test
	@DisplayName("kan ha rubriken på två rader, med eller utan celler som hör ihop")
	void headersInTwoRows() {
		assertThat(ReadTable
			.of("\t\tBudget\tUtfall\nNämnd\tInsats\t2024\t2024\nSocialnämnden\tSSPF\t900 000\t880 000\nKS\tVärdar\t800 000\t1")
			.titles()).containsExactly("Budget 2024", "Utfall 2024");
		ReadTable grouped = ReadTable
			.of("Insats\t2024\t\t2025\t\n\tBudget\tUtfall\tBegärt\tFörslag\nSSPF\t900 000\t1\t2\t3\nVärdar\t800 000\t4\t5\t6");
		assertThat(grouped.titles()).containsExactly("2024 Budget", "2024 Utfall", "2025 Begärt", "2025 Förslag");
		assertThat(grouped.table().kolumner()).extracting((kolumn) -> kolumn.budgetYear().value())
			.containsExactly(2024, 2024, 2025, 2025);
	}

	@Test
	@DisplayName("vars år inte säkert står över alla kolumner läses inte")
	void unevenGroups() {
		ReadTable read = ReadTable
			.of("Insats\t2024\t2025\t\n\tUtfall\tBegärt\tFörslag\nSSPF\t900 000\t1\t2\nVärdar\t800 000\t4\t5");
		assertThat(read.memo().fordelning()).isNull();
		assertThat(read.said(Regel.TABELL_OSAKER)).contains("vilka kolumner som hör till samma rubrik");
	}

	@Test
	@DisplayName("kan ha procent, antal, konto och år i kolumner som inte är belopp")
	void columnsOfOtherThings() {
		ReadTable read = ReadTable
			.of("Konto\tInsats\tStart\tAntal\t2025 (tkr)\tÄndring %\n46100\tSSPF\t2019\t2\t1 500\t25 %\n46200\tVärdar\t2020\t4\t800\t0 %");
		assertThat(read.rows()).containsExactly("SSPF 1500000", "Värdar 800000");
		assertThat(read.others("Konto")).containsExactly("46100", "46200");
		assertThat(read.others("Ändring %")).containsExactly("25 %", "0 %");
	}

	@Test
	@DisplayName("kan ha tio kolumner")
	void tenColumns() {
		ReadTable read = ReadTable
			.of("Nämnd\tOmråde\tInsats\tStart\tKonto\t2021\t2022\t2023\t2024\t2025\nSN\tUnga\tSSPF\t2019\t4610\t10 000\t20 000\t30 000\t40 000\t50 000\n"
					+ "KS\tCentrum\tVärdar\t2020\t4611\t11 000\t21 000\t31 000\t41 000\t51 000");
		assertThat(read.rows()).containsExactly("SSPF 10000 20000 30000 40000 50000",
				"Värdar 11000 21000 31000 41000 51000");
		assertThat(read.table().poster().get(0).ovrigt()).containsOnlyKeys("Nämnd", "Område", "Start", "Konto");
	}

	@Test
	@DisplayName("kan ha negativa belopp, och ett ensamt sådant frågas det om")
	void negative() {
		ReadTable read = ReadTable
			.of("Insats\t2025 tkr\t2024 tkr\tFörändring tkr\nSSPF\t1 500\t1 600\t−100\nVärdar\t800\t700\t+100");
		assertThat(read.rows()).containsExactly("SSPF 1500000 1600000 -100000", "Värdar 800000 700000 100000");
		assertThat(read.rules()).doesNotContain(Regel.NEGATIVT_BELOPP);
		assertThat(ReadTable.of("Insats\t2025 (tkr)\nSSPF\t1 500\nOmföring till socialnämnden\t-1 000")
			.said(Regel.NEGATIVT_BELOPP)).contains("Omföring till socialnämnden");
	}

	@Test
	@DisplayName("kan ha fotnoter efter benämningar och belopp; de ändrar inget belopp")
	void footnotes() {
		ReadTable read = ReadTable.of("Insats\t2025 (tkr)\t2024 (tkr)\nSSPF 1)\t1 500 1)\t1 200\nVärdar\t800*\t700²");
		assertThat(read.rows()).containsExactly("SSPF 1) 1500000 1200000", "Värdar 800000 700000");
		assertThat(ReadTable.of("Insats\t2025 (tkr)\nSSPF\t1 5001)\nVärdar\t800").memo().fordelning()).isNull();
	}

	@Test
	@DisplayName("kan ha delsummor, när var och en är summan av raderna ovanför; de blir olästa och är ingen insats")
	void subtotals() {
		String table = "Nämnd\tInsats\t2025 (tkr)\nSN\tSSPF\t1 500\nSN\tFält\t500\nDelsumma\t\t2 000\nKS\tVärdar\t800\n"
				+ "Summa KS\t\t800\nSumma\t\t2 800";
		ReadTable read = ReadTable.of(table);
		assertThat(read.rows()).containsExactly("SSPF 1500000", "Fält 500000", "Värdar 800000");
		assertThat(read.sum()).isEqualTo("2800000");
		assertThat(read.memo().olasta()).containsExactly("Delsumma\t\t2 000", "Summa KS\t\t800");
		assertThat(read.memo().avsnitt().get(0).text()).isEqualTo("Så här:\n\n{{fordelning}}");
		assertThat(read.rules()).contains(Regel.DELSUMMA_OLAST);
		assertThat(ReadTable.of(table.replace("2 000", "2 100")).memo().fordelning()).isNull();
	}

	@Test
	@DisplayName("får säga att ett belopp inte är bestämt, med ord eller streck eller inget alls")
	void undecided() {
		ReadTable read = ReadTable
			.of("Insats\tBegärt\tBeviljat\nSSPF\t1 500 000\tEj bestämt\nVärdar\t800 000\t–\nUnga\t\t");
		assertThat(read.rows()).containsExactly("SSPF 1500000 null", "Värdar 800000 null", "Unga null null");
		assertThat(read.rules()).contains(Regel.STRECK_I_TABELL, Regel.POST_UTAN_BELOPP);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Insats\t2025\nSSPF\t1.500.000\nVärdar\t800.000", "Insats\t2025\nSSPF\t800 000:-\nVärdar\t1:-",
					"Post\t2025 (tkr)\nBudgetram\t6 000\nOmföring\t-1 000\nAtt fördela\t5 000",
					"Insats\t2025 (tkr)\nSSPF\t900\nvarav lokal\t100",
					"Insats\tBelopp\tVikt\nSSPF\t900 000\t12\nVärdar\t800 000\t7",
					"Nämnd\tInsats\t2025 (tkr)\nSN\tSSPF\t900\nKS\t\t800",
					"Insats\t2025 (tkr)\nSSPF\t900\nSamverkan och\t700\nskolan",
					"\tBegärt\tBeviljat\nSSPF\t\t900 000\nVärdar\t800 000\t\t",
					"          Begärt    Beviljat\nSSPF      900 000\nVärdar              800 000",
					"Insats\tBeviljat\nSSPF\t900 000\nVärdar\tAvslag" })
	@DisplayName("som kan läsas på två sätt läses inte: raderna blir olästa och det sägs varför")
	void doubtful(String table) {
		ReadTable read = ReadTable.of(table);
		assertThat(read.memo().fordelning()).isNull();
		assertThat(read.said(Regel.TABELL_OSAKER)).endsWith("rätta tabellen och läs in igen.");
		assertThat(read.memo().olasta()).isSubsetOf(table.lines().map(String::strip).toList());
		assertThat(read.memo().olasta().size() + (table.endsWith("skolan") ? 1 : 0))
			.isEqualTo((int) table.lines().count());
	}

	@Test
	@DisplayName("är en tabell när filens egen struktur säger det, hur liten den än är, men inte utan belopp")
	void structure() {
		assertThat(ReadTable.structured("Insats\tBelopp\nSSPF\t1 500 000").rows()).containsExactly("SSPF 1500000");
		assertThat(ReadTable.structured("Fördelning 2025 (tkr)\t\nInsats\tBelopp\nSSPF\t1 500\nVärdar\t800").rows())
			.containsExactly("SSPF 1500000", "Värdar 800000");
		ReadTable layout = ReadTable.structured("Namn\tTelefon\nAnna\t08-123 45");
		assertThat(layout.memo().fordelning()).isNull();
		assertThat(layout.memo().olasta()).isEmpty();
		assertThat(ReadTable.structured("Insats\tBegärt\tBeviljat\nSSPF\t1 500 000\nVärdar\t1\t2").memo().fordelning())
			.isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n" })
	@DisplayName("kan ha rubrikraden igen på nästa sida; den är ingen insats")
	void repeatedHeader(String between) {
		String header = "Insats\t2025 (mkr)\n";
		ReadTable read = ReadTable.of(header + "SSPF\t1,5\n" + between + header + "Värdar\t0,8\nSumma\t2,3");
		assertThat(read.rows()).containsExactly("SSPF 1500000", "Värdar 800000");
		assertThat(read.table().form().headers()).hasSize(2);
		assertThat(read.memo().olasta()).isEmpty();
	}

}
