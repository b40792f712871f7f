package se.trygghetspaket.architecture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Vakten mot text i mallar")
class TemplateTextsTest {

	@ParameterizedTest
	@ValueSource(strings = { "<p>Hej</p>", "<p th:if='${x}'>Kvar: <b th:text='${kvar}'></b></p>",
			"<img alt='Karta' src='x'>", "<button>Spara</button>", "<input type='submit' value='Spara'>",
			"<input placeholder='Sök'>", "<a aria-label='Stäng' href='x'></a>", "<p style='color:red'></p>",
			"<p onclick='x()'></p>", "<script>let a = 1;</script>", "<style>p { }</style>",
			"<p th:text=\"'Kvar att fördela'\"></p>", "<p th:text=\"|Kvar ${x}|\"></p>",
			"<meta name='description' content='Om sidan'>" })
	@DisplayName("ser text som inte kommer från meddelandena")
	void offends(String template) {
		assertThat(TemplateTexts.offences("x.html", template)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text='#{a.b}'></p>", "<p th:text='#{a.b}'>Förlaga</p>",
			"<p>[[#{a.b}]] – [[${x}]]</p>", "<p>1 + 2 = 3</p>", "<img alt='' src='x'>",
			"<div th:replace='~{layout :: page}'>Förlaga</div>", "<img alt='Förlaga' th:alt='#{a.b}'>",
			"<input type='text' value='x'>", "<button name='do' value='save' th:text='#{a.b}'></button>",
			"<p th:text=\"|*{x}|\"></p>", "<script src='/a.js'></script>", "<p th:text=\"${x} + ' – ' + ${y}\"></p>",
			"<p th:text=\"|${x} – ${y}|\"></p>", "<p th:text=\"${x ? #messages.msg('a.b') : ''}\"></p>" })
	@DisplayName("låter resten vara")
	void passes(String template) {
		assertThat(TemplateTexts.offences("x.html", template)).isEmpty();
	}

}
