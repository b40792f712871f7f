package se.trygghetspaket.language;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Språket på en sida")
class PageTimeTest {

	private static final Instant MOMENT = Instant.parse("2021-01-20T13:05:00Z");

	@AfterEach
	void nobody() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	@DisplayName("är svenska där ingen läsare finns, vad datorn än är inställd på")
	void swedishWithoutReader() {
		assertThat(PageTime.date(LocalDate.of(2021, 1, 20))).isEqualTo("20 januari 2021");
		assertThat(PageTime.moment(MOMENT)).isEqualTo("20 januari 2021 kl. 14.05");
	}

	@Test
	@DisplayName("skriver datum och klockslag på engelska för den som läser engelska, i svensk tid")
	void english() {
		LocaleContextHolder.setLocale(Language.ENGLISH.locale());
		assertThat(PageTime.date(LocalDate.of(2021, 1, 20))).isEqualTo("20 January 2021");
		assertThat(PageTime.date(Instant.parse("2021-12-31T23:30:00Z"))).isEqualTo("1 January 2022");
		assertThat(PageTime.moment(MOMENT)).isEqualTo("20 January 2021 at 14.05");
	}

	@Test
	@DisplayName("gäller sidans texter och aldrig handlingens, och tal skrivs på svenskt sätt i båda")
	void documentsStaySwedish() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("x", Language.SWEDISH.locale(), "{0} rader");
		messages.addMessage("x", Language.ENGLISH.locale(), "{0} lines");
		LocaleContextHolder.setLocale(Language.ENGLISH.locale());
		assertThat(new PageText(messages).get("x", 1500)).isEqualTo("1\u00a0500 lines");
		assertThat(new DocumentText(messages).get("x", 1500)).isEqualTo("1\u00a0500 rader");
	}

}
