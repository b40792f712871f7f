package se.trygghetspaket.arende.export;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the JSON of an archive: UTF-8, indented, all keys present, the same every time.
 */
final class ArchiveJson {

	private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

	private static final ObjectWriter WRITER = JsonMapper.shared()
		.writer()
		.with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

	private ArchiveJson() {
	}

	static byte[] write(Object file) {
		return WRITER.writeValueAsBytes(file);
	}

}
