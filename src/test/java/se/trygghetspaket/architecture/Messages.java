package se.trygghetspaket.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * All texts of the product, from {@code messages/<feature>.properties}.
 *
 * @param texts key to text
 * @param bundles the names of the files
 * @param mistakes what is wrong with how they are written
 */
record Messages(Map<String, String> texts, List<String> bundles, List<String> mistakes) {

	static Messages read() {
		Map<String, String> texts = new TreeMap<>();
		List<String> bundles = new ArrayList<>();
		List<String> mistakes = new ArrayList<>();
		for (Path file : ProjectFiles.find(ProjectFiles.RESOURCES.resolve("messages"), ".properties")) {
			String bundle = file.getFileName().toString().replace(".properties", "");
			if (bundle.endsWith("_en")) {
				continue;
			}
			bundles.add(bundle);
			OnceOnly entries = new OnceOnly(bundle, mistakes);
			try {
				entries.load(new StringReader(ProjectFiles.read(file)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			entries.stringPropertyNames().forEach((key) -> {
				String text = entries.getProperty(key);
				if (texts.put(key, text) != null) {
					mistakes.add(key + " stands in two files");
				}
				check(bundle, key, text, mistakes);
			});
		}
		return new Messages(texts, bundles, mistakes);
	}

	private static void check(String bundle, String key, String text, List<String> mistakes) {
		boolean label = key.matches("[A-Z][A-Za-z]+\\.[A-Z][A-Z0-9_]*(\\.[a-z]+)?");
		if (!label && !key.startsWith(bundle + ".") && !key.startsWith("typeMismatch")) {
			mistakes.add(key + " does not begin with the name of its file, " + bundle);
		}
		if (text.isBlank()) {
			mistakes.add(key + " is empty");
		}
		// A text with arguments is a MessageFormat: a lone apostrophe there begins a
		// quotation and disappears.
		if (text.matches("(?s).*\\{\\d.*") && text.replace("''", "").contains("'")) {
			mistakes.add(key + " has an apostrophe that must be written twice");
		}
	}

	/** Properties that do not let a later line replace an earlier one in silence. */
	private static final class OnceOnly extends Properties {

		private static final long serialVersionUID = 1L;

		private final transient List<String> mistakes;

		private final String bundle;

		OnceOnly(String bundle, List<String> mistakes) {
			this.bundle = bundle;
			this.mistakes = mistakes;
		}

		@Override
		public synchronized Object put(Object key, Object value) {
			if (containsKey(key)) {
				this.mistakes.add(key + " stands twice in " + this.bundle);
			}
			return super.put(key, value);
		}

	}

}
