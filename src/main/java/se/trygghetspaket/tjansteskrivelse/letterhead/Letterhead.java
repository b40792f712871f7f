package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A letterhead that documents can be written on: checked, with its styles found, its
 * placeholders marked and what stood on its page taken away. It is made once and is never
 * changed by a document.
 */
public final class Letterhead {

	private final String sha256;

	private final Map<String, byte[]> fixed;

	private final List<PartTemplate> templates;

	private final Map<String, String> styles;

	private final String markingStyle;

	private final String footerStyle;

	private final LetterheadLists lists;

	private final int textWidth;

	private final Set<Placeholder> firstHeader;

	private final LetterheadReport report;

	Letterhead(byte[] file, LetterheadFile parts, LetterheadPage page, LetterheadStyles styles, LetterheadLists lists,
			LetterheadMargins margins, List<PartTemplate> templates) {
		this.sha256 = sha256(file);
		this.templates = List.copyOf(templates);
		this.fixed = parts.fixed(templates);
		this.styles = Map.copyOf(styles.ids());
		this.markingStyle = style("Utkast");
		this.footerStyle = style("Sidfot");
		this.lists = lists;
		this.textWidth = page.textWidth();
		this.firstHeader = Set.copyOf(margins.firstHeader());
		this.report = new LetterheadReport(margins.all(), styles.added(), page.written());
	}

	/**
	 * Reads a letterhead from a file of Word.
	 * @throws LetterheadRefused if it cannot be one
	 */
	public static Letterhead read(byte[] file) {
		return LetterheadReader.read(file);
	}

	/** The letterhead that ships. */
	public static Letterhead shipped() {
		return DefaultLetterhead.LETTERHEAD;
	}

	/** The letterhead that ships, as a file to begin one's own with. */
	public static byte[] shippedFile() {
		return DefaultLetterhead.file();
	}

	/** Of the file that it was read from, in lower-case hexadecimal. */
	public String sha256() {
		return this.sha256;
	}

	/** The id here of a style of the letterhead that ships. */
	public String style(String id) {
		return Optional.ofNullable(this.styles.get(id))
			.orElseThrow(() -> new IllegalArgumentException("No style " + id));
	}

	/** How its lists are numbered. */
	public LetterheadLists lists() {
		return this.lists;
	}

	/** The width between the margins, in twentieths of a point. */
	public int textWidth() {
		return this.textWidth;
	}

	/** Whether the header of the first page shows it, so that the text need not. */
	public boolean shows(Placeholder placeholder) {
		return this.firstHeader.contains(placeholder);
	}

	/** What was seen when it was read. */
	public LetterheadReport report() {
		return this.report;
	}

	/** A document on the letterhead. The same text gives the same bytes. */
	public byte[] write(LetterheadText text) {
		Map<String, String> values = new HashMap<>();
		text.values().forEach((placeholder, value) -> values.put(placeholder.word(), WordXml.escape(value)));
		values.put(LetterheadPage.BODY, text.body());
		values.put(LetterheadNumbering.LISTS, text.lists());
		putLine(values, Placeholder.UTKAST, this.markingStyle);
		putLine(values, Placeholder.VERSION, this.footerStyle);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : this.fixed.entrySet()) {
				put(zip, part.getKey(), part.getValue());
			}
			for (PartTemplate template : this.templates) {
				put(zip, template.name(), template.fill(values));
			}
			put(zip, LetterheadFile.CORE, CoreProperties.of(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** An empty line where there is nothing to say: a header without any is damaged. */
	private static void putLine(Map<String, String> values, Placeholder placeholder, String style) {
		String value = values.getOrDefault(placeholder.word(), "");
		String text = value.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + value + "</w:t></w:r>";
		values.put(LetterheadMargins.LINE + placeholder.word(),
				"<w:p><w:pPr><w:pStyle w:val=\"" + WordXml.escape(style) + "\"/></w:pPr>" + text + "</w:p>");
	}

	/** Pictures are compressed already. */
	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(DefaultLetterhead.TIME);
		if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
			CRC32 checksum = new CRC32();
			checksum.update(content);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(content.length);
			entry.setCrc(checksum.getValue());
		}
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	private static String sha256(byte[] file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
