package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document of Word put together part by part, for files that no program would write.
 */
public final class TestDocx {

	public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	public static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final Map<String, String> types = new LinkedHashMap<>();

	private final Map<String, StringBuilder> relationships = new LinkedHashMap<>();

	private String mainType = MAIN;

	private int relationship;

	/** A document with this body. */
	public static TestDocx of(String body) {
		TestDocx docx = new TestDocx();
		docx.part("word/document.xml", "",
				"<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"><w:body>" + body + "</w:body></w:document>");
		docx.relate("", "officeDocument", "word/document.xml", false);
		return docx;
	}

	/** A document of one line. */
	public static TestDocx plain() {
		return of("<w:p><w:r><w:t>Hej</w:t></w:r></w:p><w:sectPr/>");
	}

	public TestDocx mainType(String type) {
		this.mainType = type;
		return this;
	}

	public TestDocx bytes(String name, String type, byte[] content) {
		this.parts.put(name, content);
		if (!type.isEmpty()) {
			this.types.put(name, type);
		}
		return this;
	}

	/** A part of XML, with its declaration before it unless it has one. */
	public TestDocx part(String name, String type, String content) {
		String xml = content.startsWith("<?xml") ? content : XML + content;
		return bytes(name, type, xml.getBytes(StandardCharsets.UTF_8));
	}

	/** Puts something in place of what stands in a part. */
	public TestDocx replace(String name, String text, String with) {
		this.parts.computeIfPresent(name,
				(part, content) -> utf8(new String(content, StandardCharsets.UTF_8).replace(text, with)));
		return this;
	}

	/** A part that the document is related to, as "rId1", "rId2", … */
	public TestDocx related(String kind, String name, String type, String content) {
		return part(name, type, content).relate("word/document.xml", kind, "/" + name, false);
	}

	public TestDocx relate(String source, String kind, String target, boolean external) {
		this.relationship++;
		this.relationships.computeIfAbsent(source, (part) -> new StringBuilder())
			.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"%s/>".formatted(this.relationship, R, kind,
					target, external ? " TargetMode=\"External\"" : ""));
		return this;
	}

	/** The id of the latest relationship. */
	public String lastId() {
		return "rId" + this.relationship;
	}

	/** The parts, the list of types and the relationships among them. */
	public Map<String, byte[]> parts() {
		Map<String, byte[]> all = new LinkedHashMap<>();
		StringBuilder list = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/")
			.append("content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
			.append("<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"rels\" ContentType=")
			.append("\"application/vnd.openxmlformats-package.relationships+xml\"/>")
			.append("<Override PartName=\"/word/document.xml\" ContentType=\"" + this.mainType + "\"/>");
		this.types.forEach(
				(name, type) -> list.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, type)));
		all.put("[Content_Types].xml", utf8(XML + list + "</Types>"));
		this.relationships.forEach((source, inner) -> {
			int folder = source.lastIndexOf('/') + 1;
			all.put(source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels",
					utf8(XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
							+ inner + "</Relationships>"));
		});
		all.putAll(this.parts);
		return all;
	}

	public byte[] file() {
		return zip(parts());
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

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
