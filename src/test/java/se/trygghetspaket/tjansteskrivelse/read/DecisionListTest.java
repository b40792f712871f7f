package se.trygghetspaket.tjansteskrivelse.read;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionListTest {

	@ParameterizedTest
	@ValueSource(strings = { "Värdar\t0,8 mkr\nSSPF\t1,5 mkr", "1. Värdar 0,8 mkr\n2. SSPF 1,5 mkr",
			"1)\tVärdar\t0,8 mkr\n2)\tSSPF\t1,5 mkr", "- Värdar: 800 tkr\n- SSPF: 1 500 tkr",
			"• Värdar   800 000 kr\n• SSPF   1 500 000 kr", "Värdar – 0,8 mkr,\nSSPF – 1,5 mkr.",
			"1. Värdar 0,8 mkr\n\n2. SSPF 1,5 mkr", "Värdar\t0,8\tmkr\nSSPF\t1,5\tmkr",
			"Värdar ..... 0,8 mkr\nSSPF ..... 1,5 mkr", "\t• Värdar\t0,8 mkr\r\n\t• SSPF\t1,5 mkr  " })
	@DisplayName("beslutslistan läses, hur den än är uppställd")
	void shapes(String list) {
		Tolkning memo = read("Kommunstyrelsen fördelar:\n\n" + list);
		assertThat(poster(memo)).containsExactly("Värdar 800000", "SSPF 1500000");
		assertThat(memo.beslutsforslag().ingress()).isEqualTo("Kommunstyrelsen fördelar:");
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Kommunstyrelsen fördelar:\n\n{{beslutsforslag}}");
		assertThat(memo.olasta()).isEmpty();
	}

	@Test
	@DisplayName("listans form behålls: numrering, enhet och summa")
	void form() {
		Tolkning memo = read(
				"Så här:\n\n1. Värdar 0,8 mkr\n2. SSPF 1,5 mkr\nTotalt 2,3 mkr\n\nBeslutet gäller direkt.");
		ReadBeslutsforslag list = memo.beslutsforslag();
		assertThat(list.form()).isEqualTo(new ReadBeslutForm(ListMarking.NUMBERED, true, "Totalt"));
		assertThat(list.style()).isEqualTo(AmountStyle.mkr(1));
		assertThat(list.enhet()).isEqualTo(AmountUnit.MKR);
		assertThat(list.summa()).isNotNull();
		assertThat(list.summa().kr().value()).isEqualTo(2_300_000);
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Så här:\n\n{{beslutsforslag}}\n\nBeslutet gäller direkt.");
	}

	@Test
	@DisplayName("listans enhet kan stå i ingressen, i summaraden eller i listans rubrikrad")
	void declaredUnit() {
		assertThat(poster(read("Så här (tkr):\n\nVärdar\t800\nSSPF\t1 500"))).containsExactly("Värdar 800000",
				"SSPF 1500000");
		assertThat(poster(read("Så här:\n\nVärdar\t0,8\nSSPF\t1,5\nSumma mkr\t2,3"))).contains("Värdar 800000");
		Tolkning headed = read("Så här:\n\nInsats\tBelopp (tkr)\nVärdar\t800\nSSPF\t1 500");
		assertThat(poster(headed)).contains("Värdar 800000");
		assertThat(headed.beslutsforslag().headers()).hasSize(1);
		assertThat(headed.beslutsforslag().enhet()).isEqualTo(AmountUnit.TKR);
	}

	@Test
	@DisplayName("en lista utan enhet läses bara om tabellen med samma insatser har en")
	void unitFromTheTable() {
		String list = "Så här:\n\nVärdar\t0,8\nSSPF\t1,5";
		assertThat(poster(read(list))).containsExactly("Värdar null", "SSPF null");
		String table = "\n\nBakgrund\n\nFörslaget:\n\n\t2021\t2020\nVärdar\t0,8\t1,0\nSSPF\t1,5\t1,5\nSumma mkr\t2,3\t2,5\n";
		Tolkning memo = read(list + table);
		assertThat(poster(memo)).containsExactly("Värdar 800000", "SSPF 1500000");
		assertThat(memo.beslutsforslag().enhet()).isNull();
		assertThat(memo.beslutsforslag().style()).isEqualTo(AmountStyle.mkr(1).withUnit(false));
		assertThat(poster(read("Så här:\n\nA\t0,8\nB\t1,5" + table))).containsExactly("A null", "B null");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1. Värdar\t0,8 mkr\n2. Ljus\tej bestämt\n3. SSPF\t1,5 mkr",
			"1. Värdar 0,8 mkr\n2. Ljus ej bestämt\n3. SSPF 1,5 mkr",
			"• Värdar: 0,8 mkr\n• Ljus: Ej\u00A0bestämt\n• SSPF: 1,5 mkr\nSumma: 2,3 mkr" })
	@DisplayName("en rad vars belopp inte är bestämt hör till listan, utan belopp")
	void undecided(String list) {
		Tolkning memo = read("Kommunstyrelsen fördelar:\n\n" + list);
		assertThat(memo.beslutsforslag().poster()).extracting((post) -> post.insats() + " " + post.kr())
			.containsExactly("Värdar Kronor[value=800000]", "Ljus null", "SSPF Kronor[value=1500000]");
		assertThat(memo.beslutsforslag().style()).isEqualTo(AmountStyle.mkr(1));
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Kommunstyrelsen fördelar:\n\n{{beslutsforslag}}");
	}

	@Test
	@DisplayName("en tabell utan enhet får listans när varje belopp är detsamma, annars ingen")
	void unitForTheTable() {
		String list = "Värdar\t0,8 mkr\nSSPF\t1,5 mkr";
		assertThat(table(list, "Värdar\t0,8\t0,7\nSSPF\t1,5\t1,4").enhet()).isEqualTo(AmountUnit.MKR);
		assertThat(table(list, "Värdar\t0,8\t0,7\nSSPF\t1,6\t1,4").enhet()).isNull();
		assertThat(table(list, "Värdar\t800\t700\nSSPF\t1 500\t1 400").enhet()).isNull();
	}

	private static ReadFordelning table(String list, String rows) {
		return Objects.requireNonNull(read("Så här:\n\n" + list + "\n\nÄrendet\n\n\t2025\t2024\n" + rows).fordelning());
	}

	@Test
	@DisplayName("stora hela tal är kronor i sig, noll är noll")
	void evidentAmounts() {
		assertThat(poster(read("Så här:\n\nVärdar\t800 000\nSSPF\t0"))).containsExactly("Värdar 800000", "SSPF 0");
		assertThat(poster(read("Så här:\n\nVärdar\t0,8\nSSPF\t0,0"))).containsExactly("Värdar null", "SSPF 0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunstyrelsen fördelar 5 mkr.", "1. Värdar 0,8 mkr",
			"1. att anslå 5 mkr\n2. att flytta 1 mkr",
			"1. Kommunstyrelsen avsätter 5 mkr\n2. Kommunstyrelsen godkänner 1 mkr",
			"1. Kommunstyrelsen godkänner planen\n2. Kommunstyrelsen tackar rådet", "Trygghet 2021\nTrygghet 2022",
			"Värdar\t1.5\nSSPF\t2.5", "Värdar 0,8 mkr (varav lön 0,5)\nSSPF 1,5 mkr (oförändrat)" })
	@DisplayName("meningar och ensamma rader är ingen beslutslista")
	void noList(String text) {
		Tolkning memo = read(text);
		assertThat(memo.beslutsforslag()).isEqualTo(ReadBeslutsforslag.NONE);
		assertThat(memo.avsnitt().get(0).text()).isEqualTo(text);
	}

	@Test
	@DisplayName("samma benämning två gånger är två rader")
	void sameLabelTwice() {
		assertThat(poster(read("Så här:\n\nVärdar\t0,8 mkr\nVärdar\t0,2 mkr"))).containsExactly("Värdar 800000",
				"Värdar 200000");
	}

	@Test
	@DisplayName("av två listor läses den första, den andra stannar i texten och det sägs")
	void twoLists() {
		Tolkning memo = read("Så här:\n\nVärdar\t0,8 mkr\nSSPF\t1,5 mkr\n\nOch sedan:\n\nKameror 1 mkr\nLampor 2 mkr");
		assertThat(poster(memo)).containsExactly("Värdar 800000", "SSPF 1500000");
		assertThat(memo.avsnitt().get(0).text()).endsWith("Och sedan:\n\nKameror 1 mkr\nLampor 2 mkr");
		assertThat(memo.iakttagelser()).extracting(Iakttagelse::regel).contains(Regel.FLERA_LISTOR);
	}

	private static Tolkning read(String body) {
		return MemoReader
			.read(MemoText.of("2021-01-20\n\nTrygghet i centrum\n\nFörslag till beslut\n\n" + body + "\n"));
	}

	private static List<String> poster(Tolkning memo) {
		return memo.beslutsforslag()
			.poster()
			.stream()
			.map((post) -> post.insats() + " " + ((post.kr() == null) ? "null" : post.kr().value()))
			.toList();
	}

}
