package se.trygghetspaket.arende.domain.bilaga;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a file is a document of Word or Excel: an archive whose list of content
 * types names such a document, and nothing that runs.
 */
final class OfficeFile {

	/** What the document itself is called in the list. */
	static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	private static final String CONTENT_TYPES = "[content_types].xml";

	private static final int MOST_CHARACTERS = 1024 * 1024;

	private static final List<String> RUNS = List.of("vbaproject", "macroenabled", "macrosheet", "activex");

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private static final Pattern TYPE = Pattern
		.compile("<(?:\\w+:)?(?:Override|Default)\\s[^<>]*ContentType\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')");

	private OfficeFile() {
	}

	/**
	 * Whether it is one.
	 * @param main {@link #WORD} or {@link #EXCEL}
	 * @throws BilagaRefused if it is locked, unpacks to too much or has something that
	 * runs
	 */
	static boolean is(byte[] content, String main) {
		List<ZipEntry> entries = ZipEntry.read(content, CONTENT_TYPES);
		List<String> names = entries.stream().map((entry) -> entry.name().toLowerCase(Locale.ROOT)).toList();
		if (names.stream().distinct().count() < names.size()
				|| names.stream().anyMatch((name) -> name.startsWith("/") || name.contains("..") || name.contains("\\"))
				|| !names.contains(CONTENT_TYPES)) {
			return false;
		}
		String types = new String(entries.get(names.indexOf(CONTENT_TYPES)).content(), StandardCharsets.UTF_8);
		requireNothingRuns(names, types);
		return types.length() <= MOST_CHARACTERS && names(types, main);
	}

	private static void requireNothingRuns(List<String> names, String types) {
		if (Stream.concat(names.stream(), Stream.of(types.toLowerCase(Locale.ROOT)))
			.anyMatch((text) -> RUNS.stream().anyMatch(text::contains))) {
			throw new BilagaRefused(BilagaFault.MACROS);
		}
	}

	/** A list that hides what it says behind entities or a document type is refused. */
	private static boolean names(String types, String main) {
		String list = COMMENT.matcher(types).replaceAll("");
		if (list.contains("<!") || list.contains("&")) {
			return false;
		}
		Matcher type = TYPE.matcher(list);
		while (type.find()) {
			if (main.equals((type.group(1) != null) ? type.group(1) : type.group(2))) {
				return true;
			}
		}
		return false;
	}

}
