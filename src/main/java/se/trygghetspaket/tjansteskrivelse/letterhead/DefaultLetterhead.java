package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The letterhead that ships, made of the parts among the resources: a file of Word like
 * any other, read and checked like any other.
 */
final class DefaultLetterhead {

	/** In every archive, so that the same parts give the same bytes. */
	static final long TIME = LocalDate.of(1980, 1, 1).atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();

	static final Letterhead LETTERHEAD = Letterhead.read(file());

	private DefaultLetterhead() {
	}

	private static Map<String, String> parts() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "content-types");
		parts.put("_rels/.rels", "package-rels");
		parts.put("word/document.xml", "document");
		parts.put("word/_rels/document.xml.rels", "document-rels");
		parts.put("word/styles.xml", "styles");
		parts.put("word/numbering.xml", "numbering");
		parts.put("word/settings.xml", "settings");
		parts.put("word/header.xml", "header");
		parts.put("word/footer.xml", "footer");
		return parts;
	}

	static byte[] file() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts().entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTime(TIME);
				zip.putNextEntry(entry);
				zip.write(DefaultParts.read(part.getValue()));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
