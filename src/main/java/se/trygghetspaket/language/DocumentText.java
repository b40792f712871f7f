package se.trygghetspaket.language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of what leaves the pages: documents, exported files, answers to programs and
 * what is stored. Always Swedish, whoever asks.
 */
@Component
public class DocumentText implements Texts {

	private final MessageSource messages;

	public DocumentText(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public String get(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Language.SWEDISH.locale());
	}

}
