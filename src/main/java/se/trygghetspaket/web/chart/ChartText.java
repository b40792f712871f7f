package se.trygghetspaket.web.chart;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a picture, from the messages. */
@Component
public class ChartText {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final MessageSource messages;

	ChartText(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A message.
	 * @param arguments as text; a number would be written with thousands
	 */
	public String say(String key, String... arguments) {
		return this.messages.getMessage(key, arguments, SWEDISH);
	}

	/** What the last part of a picture is called, which stands for several. */
	public String rest(int count) {
		return say("utveckling.chart.rest", String.valueOf(count));
	}

}
