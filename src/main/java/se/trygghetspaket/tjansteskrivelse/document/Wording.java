package se.trygghetspaket.tjansteskrivelse.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the product itself puts into a document, from the message bundle. */
public final class Wording {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.tjansteskrivelse", Locale.ROOT);

	private Wording() {
	}

	/** A text with its arguments filled in. */
	public static String of(String key, String... arguments) {
		return MessageFormat.format(TEXTS.getString(key), (Object[]) arguments);
	}

}
