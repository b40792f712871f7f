package se.trygghetspaket.language;

import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of a page, in the language that its reader has chosen. Only pages may use it:
 * what is stored, sent or downloaded is told by {@link DocumentText}.
 */
@Component
public class PageText implements Texts {

	private final MessageSource messages;

	public PageText(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public String get(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Language.ofReader().locale());
	}

	/** A text without arguments, where there may be none. */
	public Optional<String> find(String key) {
		return Optional.ofNullable(this.messages.getMessage(key, null, null, Language.ofReader().locale()));
	}

}
