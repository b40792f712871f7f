package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Listan i beslutet och tabellen")
class ListAgainstTableTest {

	private static final String LIST = "1. Nattvandring 0,8 mkr\n2. Lov för unga 0,5 mkr\n3. Kameror 0,2 mkr\nSumma 1,5 mkr";

	private static final String TABLE = "\t2024\t2023\nNattvandring\t0,8\t0,3\nLov för unga\t0,5\t0,5\nKameror\t0,2\t0,2\n"
			+ "Summa mkr\t1,5\t1,0";

	@Test
	@DisplayName("säger samma sak")
	void same() {
		assertThat(seen(LIST, TABLE)).isEmpty();
		assertThat(seen(LIST, TABLE.replace("Lov för unga", "Lov  för unga*"))).isEmpty();
	}

	@Test
	@DisplayName("har olika belopp, och tabellens summa visar att tabellens rad är fel")
	void tableIsWrong() {
		List<Iakttagelse> seen = seen(LIST, TABLE.replace("unga\t0,5\t", "unga\t0,6\t"));
		assertThat(seen).extracting(Iakttagelse::regel)
			.containsExactly(Regel.SUMMA_STAMMER_INTE, Regel.BELOPP_STAMMER_INTE);
		assertThat(seen.get(1).plats().quote()).isEqualTo("Lov för unga\t0,6\t0,5");
		assertThat(seen.get(1).text()).contains("0,5\u00A0mkr i förslaget till beslut", "0,6\u00A0mkr i tabellen",
				"Rätta tabellen.");
	}

	@Test
	@DisplayName("har olika belopp, och beslutets summa visar att beslutets rad är fel")
	void listIsWrong() {
		List<Iakttagelse> seen = seen(LIST.replace("unga 0,5", "unga 0,4"), TABLE);
		assertThat(seen).extracting(Iakttagelse::regel)
			.containsExactly(Regel.SUMMA_STAMMER_INTE, Regel.BELOPP_STAMMER_INTE);
		assertThat(seen.get(1).plats().quote()).isEqualTo("2. Lov för unga 0,4 mkr");
		assertThat(seen.get(1).text()).endsWith("Rätta beslutet.");
	}

	@Test
	@DisplayName("har olika belopp på två rader, och tabellens summa visar att båda är fel där")
	void twoRowsWrong() {
		String table = TABLE.replace("unga\t0,5\t", "unga\t0,6\t").replace("Kameror\t0,2\t", "Kameror\t0,3\t");
		assertThat(seen(LIST, table)).filteredOn((seen) -> seen.regel() == Regel.BELOPP_STAMMER_INTE)
			.extracting((seen) -> String.valueOf(seen.plats().quote()))
			.containsExactly("Lov för unga\t0,6\t0,5", "Kameror\t0,3\t0,2");
	}

	@Test
	@DisplayName("har olika belopp utan att någon summa säger var felet är: beslutets rad, båda beloppen")
	void unknown() {
		List<Iakttagelse> seen = seen(LIST.replace("unga 0,5", "unga 0,4").replace("1,5 mkr", "1,4 mkr"), TABLE);
		assertThat(seen).singleElement().satisfies((only) -> {
			assertThat(only.plats().quote()).isEqualTo("2. Lov för unga 0,4 mkr");
			assertThat(only.text()).endsWith("Rätta det belopp som är fel.");
		});
	}

	@Test
	@DisplayName("skiljer på ett ord i en benämning: en iakttagelse vid vardera raden, som nämner båda")
	void oneWord() {
		for (String label : List.of("Lov för barn", "Lov för unga i stan", "Lov unga")) {
			List<Iakttagelse> seen = seen(LIST.replace("Lov för unga", label), TABLE);
			assertThat(seen).as(label).hasSize(2).allSatisfy((one) -> {
				assertThat(one.regel()).isEqualTo(Regel.POST_UTAN_MOTSVARIGHET);
				assertThat(one.text().contains("”" + label + "”") && one.text().contains("”Lov för unga”"))
					.isEqualTo(!label.equals("Lov för unga i stan"));
			});
		}
	}

	@Test
	@DisplayName("skiljer på en bokstav i en benämning och på beloppet: båda sägs")
	void slipAndAmount() {
		assertThat(seen(LIST.replace("Nattvandring 0,8", "Nattvandringar 0,7").replace("1,5 mkr", "1,4 mkr"), TABLE))
			.extracting(Iakttagelse::regel)
			.containsExactly(Regel.POST_UTAN_MOTSVARIGHET, Regel.POST_UTAN_MOTSVARIGHET, Regel.BELOPP_STAMMER_INTE);
	}

	@Test
	@DisplayName("har helt olika benämningar: ingen gissning om att de hör ihop")
	void strangers() {
		assertThat(seen(LIST.replace("Kameror", "Belysning"), TABLE)).extracting(Iakttagelse::regel)
			.containsExactly(Regel.POST_UTAN_MOTSVARIGHET, Regel.POST_UTAN_MOTSVARIGHET);
	}

	@Test
	@DisplayName("har raderna i olika ordning: en upplysning")
	void order() {
		String list = "1. Nattvandring 0,8 mkr\n2. Kameror 0,2 mkr\n3. Lov för unga 0,5 mkr\nSumma 1,5 mkr";
		assertThat(seen(list, TABLE)).singleElement().satisfies((only) -> {
			assertThat(only.regel()).isEqualTo(Regel.BESLUT_ANNAN_ORDNING);
			assertThat(only.plats().quote()).isEqualTo("3. Lov för unga 0,5 mkr");
		});
	}

	@Test
	@DisplayName("har samma ordning också när en rad utan medel bara finns i tabellen")
	void orderWithEndedRow() {
		assertThat(seen(LIST, TABLE.replace("Kameror\t", "Väktare\t0,0\t0,0\nKameror\t"))).isEmpty();
	}

	private static List<Iakttagelse> seen(String list, String table) {
		String memo = "Trygghet 2024\n\nFörslag till beslut\n\nKommunstyrelsen fördelar:\n\n" + list
				+ "\n\nBakgrund\n\nSå här:\n\n" + table + "\n";
		return BeslutRules.of(Reviewed.of(MemoReader.read(MemoText.of(memo))));
	}

}
