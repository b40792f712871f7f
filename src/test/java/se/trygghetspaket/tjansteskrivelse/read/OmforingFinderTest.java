package se.trygghetspaket.tjansteskrivelse.read;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.OmforingHint;

import static org.assertj.core.api.Assertions.assertThat;

class OmforingFinderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Av ramen flyttas 1 mkr till Socialnämnden.                            | Socialnämnden                | 1000000
					Det betyder att 500 tkr förs över direkt till barnnämnden, som sköter | Barnnämnden                  | 500000
					Stödet ges på så vis att socialnämnden får 1 mkr ur detta paket.      | Socialnämnden                | 1000000
					Vi ser att 2 mkr omfördelas till kultur- och fritidsnämnden i år.     | Kultur- och fritidsnämnden   | 2000000
					""")
	@DisplayName("pengar som flyttas till en nämnd föreslås som omföring")
	void moved(String sentence, String receiver, long kronor) {
		assertThat(hints("Först. " + sentence + " Sedan.")).containsExactly(new OmforingHint(receiver,
				Kronor.of(kronor), sentence.endsWith(".") ? sentence : sentence + " Sedan."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Socialnämnden har en budget på 1 mkr.", "Av ramen flyttas inte 1 mkr till Socialnämnden.",
			"Socialnämnden får 1 mkr av staten.", "SSPF föreslås få 1,5 mkr, och Socialnämnden bidrar.",
			"Av ramen flyttas 1 mkr till paketet från Socialnämnden.",
			"Arbetet flyttas till Socialnämnden och kostar 1 mkr.", "Av ramen flyttas 0 kr till Socialnämnden.",
			"1 mkr läggs på kameror. Ansvaret flyttas till Socialnämnden.",
			"Av ramen flyttas pengar till Socialnämnden." })
	@DisplayName("annat tal om nämnder och pengar är ingen omföring")
	void notMoved(String sentence) {
		assertThat(hints(sentence)).isEmpty();
	}

	@Test
	@DisplayName("samma omföring på två ställen är en, två belopp till samma nämnd är ingen")
	void uniqueOrNothing() {
		String once = "Av ramen flyttas 1 mkr till Socialnämnden.";
		assertThat(hints(once + " Alltså flyttas 1 mkr till socialnämnden.")).hasSize(1);
		assertThat(hints(once + " Senare flyttas 2 mkr till Socialnämnden.")).isEmpty();
	}

	private static List<OmforingHint> hints(String text) {
		return OmforingFinder.in(MemoReader.read(MemoText.of("Trygghet\n\nBakgrund\n\n" + text + "\n")));
	}

}
