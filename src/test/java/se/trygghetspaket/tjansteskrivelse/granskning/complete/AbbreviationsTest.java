package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En förkortning")
class AbbreviationsTest {

	@ParameterizedTest
	@ValueSource(strings = { "Arbetet i TGS (trygghet genom samverkan) fortsätter. TGS är bra.",
			"Trygghet genom samverkan (TGS) fortsätter.", "TGS, som är kommunens samverkan, fortsätter.",
			"TGS, där skolan är med, fortsätter.", "TGS står för trygghet genom samverkan.",
			"Trygghet genom samverkan, förkortat TGS, fortsätter.", "Trygghet, grannar och skola driver TGS.",
			"KF och KSAU följer LSS och SKR enligt SFS 1998:204.", "SN 2023/12 och KFN beslutade om BRÅ.",
			"Filen är PDF eller DOCX och summan i MKR.", "VIKTIGT ATT LÄSA", "Del II och bilaga IV.",
			"Ärendet KFKS 2023/71 och KFKS.", "Skriv till info@TGS.se eller www.TGS.se.",
			"Värdarna får {{belopp: TGS | tkr}}." })
	@DisplayName("är förklarad, allmänt känd eller ingen förkortning")
	void silent(String text) {
		assertThat(seen(text)).isEmpty();
	}

	@Test
	@DisplayName("förklaras inte: en iakttagelse för alla, vid den första")
	void unexplained() {
		List<Iakttagelse> seen = seen("Arbetet i TGS fortsätter. Polisen och TGS-gruppen möter QXR (1,5 mkr).");
		assertThat(seen).singleElement().satisfies((only) -> {
			assertThat(only.plats().quote()).isEqualTo("TGS");
			assertThat(only.text()).contains("TGS och QXR");
		});
	}

	@Test
	@DisplayName("i tabellen förklaras i texten, eller inte")
	void inTable() {
		String table = "\n\n\t2024\t2023\nTGS\t0,8\t0,8\nLov\t0,5\t0,5\nSumma mkr\t1,3\t1,3";
		assertThat(seen("Så här:" + table)).singleElement()
			.satisfies((only) -> assertThat(only.plats().quote()).isEqualTo("TGS\t0,8\t0,8"));
		assertThat(seen("Trygghet genom samverkan (TGS) fortsätter. Så här:" + table)).isEmpty();
	}

	private static List<Iakttagelse> seen(String text) {
		return Abbreviations.of(MemoReader.read(MemoText
			.of("Trygghet 2024\n\nFörslag till beslut\n\nKommunstyrelsen tackar.\n\nBakgrund\n\n" + text + "\n")));
	}

}
