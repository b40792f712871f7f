package se.trygghetspaket.api.problem;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.support.ResourceBundleMessageSource;

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
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/api");
		messages.setDefaultEncoding("UTF-8");
		assertThat(messages.getMessage(kind.titleKey(), null, Locale.ROOT)).matches("[^.]+");
		assertThat(messages.getMessage(kind.detailKey(), null, Locale.ROOT)).matches("(.+[.] .+[.])|\\{0\\}");
	}

	@Test
	@DisplayName("finns för varje status")
	void ofStatus() {
		assertThat(ProblemKind.of(404)).isEqualTo(ProblemKind.NOT_FOUND);
		assertThat(ProblemKind.of(418)).isEqualTo(ProblemKind.BAD_REQUEST);
		assertThat(ProblemKind.of(502)).isEqualTo(ProblemKind.INTERNAL);
	}

}
