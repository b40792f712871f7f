package se.trygghetspaket.tjansteskrivelse.write;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.tjansteskrivelse.domain.CommonMarkText;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.BARE;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;
import static se.trygghetspaket.tjansteskrivelse.document.Example.builder;

@DisplayName("Text som lästes in och skrevs ut igen")
class PlainTextRoundTripTest {

	private static final String[] PIECES = { "#", "# ", "-", "- ", "\n- ", "\n• ", "• ", "*", "* ", "**", "_", "`",
			"~~~", "> ", "<b>", "<!--", "-->", "<http://x.se>", "[", "](", ")", "![", "]: /url", "&amp;", "&#65;", "\\",
			"=", "\n===", "\n---", "+ ", "1. ", "\n12) ", "    ", "\t", " ", "å", "Värdar", "0,8", "\n", "\n", "\n\n",
			"!", "§", "\u00A0", "😀", "{{x}}" };

	@ParameterizedTest
	@ValueSource(strings = { "Uppdraget:\n\n- Ett\n- Två\n- Tre\n\nSlut", "• Ett\n• Två", "- ensam", "- Ett\n• Två",
			"1. Första\n2. Andra", "# inte rubrik", "*inte* _betonat_", "rad ett\nrad två", "- a\n- b\nfortsätter",
			"5 * 3 = 15", "a < b & c", "[1] se bilaga", "---\ntext\n===", "    indraget" })
	@DisplayName("har samma rader")
	void sameLines(String text) {
		assertThat(printed(text)).isEqualTo(lines(text));
	}

	@Test
	@DisplayName("har samma rader vad den än innehåller")
	void sameLinesWhateverItHolds() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 3_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			assertThat(printed(text.toString())).as("seed %d: %s", seed, text).isEqualTo(lines(text.toString()));
		}
	}

	private static List<String> printed(String text) {
		String printed = new TextWriter()
			.write(builder(BARE, amounts(2021), CommonMarkText.fromPlain(TypedText.lines(text))).build());
		return lines(printed.substring(printed.indexOf("\nÄrende\n") + "\nÄrende\n".length()));
	}

	/** Lines that are not blank, with white space folded. */
	private static List<String> lines(String text) {
		return text.lines()
			.map((line) -> line.replaceAll("[\\s\u00A0]+", " ").strip())
			.filter((line) -> !line.isEmpty())
			.toList();
	}

}
