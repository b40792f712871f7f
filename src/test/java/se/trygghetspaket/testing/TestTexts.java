package se.trygghetspaket.testing;

import java.io.File;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.support.ResourceBundleMessageSource;

import se.trygghetspaket.language.DocumentText;

/** The product's texts for a test that starts no application. */
public final class TestTexts {

	private static final File FOLDER = new File("src/main/resources/messages");

	private TestTexts() {
	}

	/** Swedish, whatever language the computer speaks. */
	public static DocumentText documents() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(Stream.of(Objects.requireNonNull(FOLDER.list()))
			.filter((name) -> name.endsWith(".properties") && !name.contains("_"))
			.map((name) -> "messages/" + name.replace(".properties", ""))
			.toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new DocumentText(messages);
	}

}
