package se.trygghetspaket.paket.domain;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Paketets adressnamn")
class PaketSlugTest {

	@ParameterizedTest(name = "{0} blir {1}")
	@CsvSource({ "Trygghetspaketet,trygghetspaketet", "Åtgärder för ökad trygghet,atgarder-for-okad-trygghet",
			"'  Ärenden & Övrigt (2021)! ',arenden-ovrigt-2021", "Café №5,cafe-5", "A--B__C,a-b-c", "7,7" })
	@DisplayName("görs av namnet: å, ä och ö utan prickar, allt annat blir bindestreck")
	void fromName(String name, String slug) {
		assertThat(PaketSlug.of(name)).hasToString(slug);
	}

	@Test
	@DisplayName("är högst 60 tecken och slutar inte med bindestreck där det klipps")
	void cut() {
		assertThat(PaketSlug.of("å".repeat(80)).value()).isEqualTo("a".repeat(60));
		assertThat(PaketSlug.of("a".repeat(59) + " bcd").value()).isEqualTo("a".repeat(59));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "!?", "日本" })
	@DisplayName("kan inte göras av ett namn utan bokstäver eller siffror")
	void nothingLeft(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> PaketSlug.of(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "A", "å", "-a", "a-", "a--b", "a b", "a/b", "a\n", "..", "a_b" })
	@DisplayName("har ingen annan form")
	void otherForms(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PaketSlug(value));
	}

}
