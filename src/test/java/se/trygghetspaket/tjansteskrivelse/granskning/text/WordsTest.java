package se.trygghetspaket.tjansteskrivelse.granskning.text;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett ord")
class WordsTest {

	@ParameterizedTest(name = "{0}, {1}")
	@CsvSource({ "kamera, kameran", "kamera, kameror", "kameran, kamerorna", "kamerornas, kamera", "stöd, stödet",
			"stödets, stöden", "värd, värdarna", "grupp, grupperna", "läger, lägret", "cykel, cyklar", "cykel, cykeln",
			"bro, bron", "nämnden, nämndens", "öppen, öppna", "trygg, tryggt", "kf, kf" })
	@DisplayName("är detsamma i sina olika former, åt båda hållen")
	void forms(String one, String other) {
		assertThat(Words.same(one, other)).isTrue();
		assertThat(Words.same(other, one)).isTrue();
		assertThat(Words.likeness(one, other)).isEqualTo(1);
	}

	@ParameterizedTest(name = "{0} är inte {1}")
	@CsvSource({ "skola, skog", "värd, vård", "stad, stadion", "park, parkering", "lov, lovord", "kultur, kulturell",
			"plan, planta", "bro, brott", "åter, återvinning", "mat, match", "bad, badrum", "segel, segra" })
	@DisplayName("är inte ett annat som bara liknar det")
	void different(String one, String other) {
		assertThat(Words.same(one, other)).isFalse();
		assertThat(Words.same(other, one)).isFalse();
	}

	@ParameterizedTest(name = "{1} säger något om {0}")
	@CsvSource({ "trygghetsvärdar, värdarna", "gatubelysning, belysningen", "kameraövervakning, övervakningen",
			"läger, sommarlägret", "grupp, fältgruppen" })
	@DisplayName("säger mycket om en sammansättning som slutar på det")
	void lastPart(String label, String word) {
		assertThat(Words.likeness(label, word)).isEqualTo(0.8);
	}

	@ParameterizedTest(name = "{1} säger {2} om {0}")
	@CsvSource({ "idrottshallar, idrotten, 0.4", "kameraövervakning, kamerorna, 0.4",
			"belysning, belysningsstolpar, 0.6", "föräldrakurser, föräldrastöd, 0.4" })
	@DisplayName("säger mindre om en sammansättning som börjar på det, minst när det är kort")
	void firstPart(String label, String word, double likeness) {
		assertThat(Words.likeness(label, word)).isEqualTo(likeness);
	}

	@ParameterizedTest(name = "{1} säger inget om {0}")
	@CsvSource({ "trygghetsvärdar, vård", "nattvandring, vind", "fältgrupp, upp", "simskola, ola",
			"lovaktiviteter, lov", "samordning, samarbete" })
	@DisplayName("säger ingenting om ett ord som det bara delar bokstäver med")
	void nothingShared(String label, String word) {
		assertThat(Words.likeness(label, word)).isZero();
		assertThat(Words.likeness(word, label)).isZero();
	}

	@Test
	@DisplayName("skiljs från nästa av allt som inte är bokstav eller siffra, och genitiv efter kolon räknas inte")
	void split() {
		assertThat(Words.of("BRÅ:s el-cyklar, kl. 8\\_10 (nya)"))
			.isEqualTo(List.of("brå", "el", "cyklar", "kl", "8", "10", "nya"));
		assertThat(Words.of(" – ")).isEmpty();
	}

	@Test
	@DisplayName("går att känna igen något på om det inte är ett formord, en siffra eller två bokstäver")
	void telling() {
		assertThat(Words.telling("Det som föreslås få 300 tkr är stöd till de unga i kommunen"))
			.isEqualTo(List.of("tkr", "stöd", "unga"));
	}

}
