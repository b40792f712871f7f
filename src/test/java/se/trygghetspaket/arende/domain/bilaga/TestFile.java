package se.trygghetspaket.arende.domain.bilaga;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every type, and what they are made of. */
public final class TestFile {

	public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	private TestFile() {
	}

	public static byte[] pdf() {
		return bytes("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n");
	}

	public static byte[] png() {
		return new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0,
				0, 1 };
	}

	public static byte[] jpeg() {
		return new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0 };
	}

	public static byte[] docx() {
		return office(WORD, "word/document.xml", "<w:document/>");
	}

	public static byte[] xlsx() {
		return office(EXCEL, "xl/workbook.xml", "<workbook/>");
	}

	/** A document with one more part. */
	public static byte[] office(String main, String part, String content) {
		return officeOf(types(main), part, content);
	}

	/** A document with this list of content types. */
	public static byte[] officeOf(String types, String part, String content) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", bytes(types));
		parts.put("_rels/.rels", bytes("<Relationships/>"));
		parts.put(part, bytes(content));
		return zip(parts);
	}

	public static String types(String main) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
				+ "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
				+ "<Override PartName=\"/main.xml\" ContentType=\"" + main + "\"/></Types>";
	}

	public static byte[] zip(Map<String, byte[]> parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	public static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
