package se.trygghetspaket.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language that the pages are written in. */
public enum Language {

	/** Where nothing is chosen, and in every document whatever is chosen. */
	SWEDISH("sv"),

	/** British English. Numbers keep their Swedish form. */
	ENGLISH("en");

	private final String tag;

	private final Locale locale;

	Language(String tag) {
		this.tag = tag;
		this.locale = Locale.forLanguageTag(tag + "-SE");
	}

	/** {@code sv} or {@code en}, as in an address and in {@code lang}. */
	public String tag() {
		return this.tag;
	}

	/** The language as it is written in Sweden, with decimal comma. */
	public Locale locale() {
		return this.locale;
	}

	/** The language with a tag, none if the pages are not written in it. */
	public static Optional<Language> of(String tag) {
		return Arrays.stream(values()).filter((language) -> language.tag.equals(tag)).findFirst();
	}

	/** The language of whoever the page is made for; Swedish where there is no page. */
	static Language ofReader() {
		LocaleContext context = LocaleContextHolder.getLocaleContext();
		Locale locale = (context != null) ? context.getLocale() : null;
		return (locale != null) ? of(locale.getLanguage()).orElse(SWEDISH) : SWEDISH;
	}

}
