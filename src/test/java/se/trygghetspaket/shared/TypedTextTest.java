package se.trygghetspaket.shared;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Text som någon har skrivit")
class TypedTextTest {

	@Test
	@DisplayName("på en rad har inga mellanslag runt sig, av något slag")
	void lineIsTrimmed() {
		assertThat(TypedText.line("\u00a0 Stöd – åäö\u00adÅÄÖ 😀 \u2009\u200b\t\n", 100))
			.isEqualTo("Stöd – åäö\u00adÅÄÖ 😀");
		assertThat(TypedText.lineOrEmpty(" \u00a0\ufeff", 10)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nb", "a\rb", "a\tb", "a\u0000b", "a\u0085b", "a\u2028b", "a\ud83d", "a\u202eb",
			"a\u2066b", "a\uffffb", "12345678901" })
	@DisplayName("på en rad är en rad som går att visa och som inte är för lång")
	void lineIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> TypedText.line(text, 10));
		assertThatIllegalArgumentException().isThrownBy(() -> TypedText.lineOrEmpty(text, 10));
	}

	@Test
	@DisplayName("på en rad får bara där det sägs vara tom")
	void blankLine() {
		assertThatIllegalArgumentException().isThrownBy(() -> TypedText.line(" \u00a0\u200b", 10));
	}

	@Test
	@DisplayName("i flera rader behåller rader, tabbar och tomma rader men inget som inte går att visa")
	void lines() {
		assertThat(TypedText.lines("\n a\r\n\r\n\tb\u0000\u0007\fc\u2028d\ud800\u202e ")).isEqualTo("a\n\n\tb\nc\nd");
		assertThat(TypedText.lines(" \n ")).isEmpty();
	}

}
