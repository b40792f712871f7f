package se.trygghetspaket.web.chart;

import org.springframework.stereotype.Component;

import se.trygghetspaket.language.PageText;

/** The words of a picture, from the messages. */
@Component
public class ChartText {

	private final PageText messages;

	ChartText(PageText messages) {
		this.messages = messages;
	}

	/**
	 * A message.
	 * @param arguments as text; a number would be written with thousands
	 */
	public String say(String key, String... arguments) {
		return this.messages.get(key, arguments);
	}

	/** What the last part of a picture is called, which stands for several. */
	public String rest(int count) {
		return say("utveckling.chart.rest", String.valueOf(count));
	}

}
