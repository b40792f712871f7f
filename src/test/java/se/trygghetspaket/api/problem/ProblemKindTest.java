package se.trygghetspaket.api.problem;

import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.testing.TestTexts;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett slags problem")
class ProblemKindTest {

	@Test
	@DisplayName("har en egen typ som aldrig ändras")
	void types() {
		assertThat(Stream.of(ProblemKind.values()).map(ProblemKind::type)).doesNotHaveDuplicates()
			.allMatch((type) -> type.matches("urn:trygghetspaket:problem:[a-z]+(-[a-z]+)*"));
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("har en rubrik, och meningar om vad som hände och vad man kan göra")
	void words(ProblemKind kind) {
		assertThat(text(kind.titleKey())).matches("[^.]+");
		assertThat(text(kind.detailKey())).matches("(.+[.] .+[.])|\\{0\\}");
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 405, 406, 413, 415, 418, 500, 502, 503 })
	@DisplayName("finns för varje status, med en mening som inte behöver veta mer")
	void ofStatus(int status) {
		ProblemKind kind = ProblemKind.of(status);
		assertThat(text(kind.detailKey())).doesNotContain("{");
		assertThat(kind.status().is5xxServerError()).isEqualTo(status >= 500);
	}

	private static String text(String key) {
		return TestTexts.documents().get(key);
	}

}
