package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document of Word, or a workbook of Excel, as the parts that its file holds, all of
 * them unpacked once within bounds: no part is more than it says, every XML in it can be
 * read without surprises, and none of it runs. What a reader opens is {@link #toFile()},
 * which has these parts and nothing else, and not the file that was sent.
 */
public final class OoxmlPackage {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	/** What the document itself is called: a document, or a template to start from. */
	private static final Set<String> MAIN = Set.of(WORD + "document.main+xml", WORD + "template.main+xml");

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	/** What a workbook of Excel is called, or a template for one. */
	private static final Set<String> WORKBOOK = Set.of(EXCEL + "sheet.main+xml", EXCEL + "template.main+xml");

	private static final String STRICT = "http://purl.oclc.org/ooxml/";

	private static final List<String> RUNS = List.of("vbaproject", "vbadata", "macroenabled", "macrosheet", "activex");

	private final Map<String, byte[]> parts;

	private final OoxmlContentTypes types;

	private final List<OoxmlRelationship> relationships;

	private final String mainPart;

	private OoxmlPackage(Map<String, byte[]> parts, Set<String> mainTypes) {
		this.parts = parts;
		if (!parts.containsKey(OoxmlContentTypes.PART) || !parts.containsKey("_rels/.rels")) {
			throw new OoxmlRefused(OoxmlFault.NOT_OFFICE);
		}
		parts.forEach(OoxmlXml::requireHarmless);
		this.types = OoxmlContentTypes.read(parts);
		requireNothingRuns();
		this.relationships = OoxmlRelationships.read(parts);
		this.mainPart = main(mainTypes);
	}

	/**
	 * Looks into a file.
	 * @throws OoxmlRefused if it is no document of Word, or one that is not to be opened
	 */
	public static OoxmlPackage read(byte[] file, OoxmlLimits limits) {
		return new OoxmlPackage(OoxmlParts.unpack(file, limits), MAIN);
	}

	/**
	 * Looks into a workbook of Excel, by the same rules.
	 * @throws OoxmlRefused if it is no workbook, or one that is not to be opened;
	 * {@link OoxmlFault#NOT_WORD} then means that it is of another program
	 */
	public static OoxmlPackage readWorkbook(byte[] file, OoxmlLimits limits) {
		return new OoxmlPackage(OoxmlParts.unpack(file, limits), WORKBOOK);
	}

	private void requireNothingRuns() {
		if (Stream.concat(this.parts.keySet().stream(), this.types.all().stream())
			.map((text) -> text.toLowerCase(Locale.ROOT))
			.anyMatch((text) -> RUNS.stream().anyMatch(text::contains))) {
			throw new OoxmlRefused(OoxmlFault.MACROS);
		}
	}

	private String main(Set<String> mainTypes) {
		OoxmlRelationship main = this.relationships.stream()
			.filter((each) -> each.source().isEmpty() && "officeDocument".equals(each.kind()))
			.findFirst()
			.orElseThrow(() -> new OoxmlRefused(OoxmlFault.NOT_WORD));
		if (main.type().startsWith(STRICT)) {
			throw new OoxmlRefused(OoxmlFault.STRICT);
		}
		if (main.external() || !mainTypes.contains(this.types.of(main.target()))) {
			throw new OoxmlRefused(OoxmlFault.NOT_WORD);
		}
		if (!this.parts.containsKey(main.target())) {
			throw new OoxmlRefused(OoxmlFault.BROKEN);
		}
		return main.target();
	}

	/** The name of the document itself: "word/document.xml". */
	public String mainPart() {
		return this.mainPart;
	}

	/** The names of all parts, without a slash before them. */
	public Set<String> names() {
		return Set.copyOf(this.parts.keySet());
	}

	/** What a part holds. */
	public Optional<byte[]> part(String name) {
		return Optional.ofNullable(this.parts.get(name)).map(byte[]::clone);
	}

	/** The media type of a part, empty where the document does not say. */
	public String contentType(String part) {
		return this.types.of(part);
	}

	/** Everything that any part says it belongs with. */
	public List<OoxmlRelationship> relationships() {
		return this.relationships;
	}

	/** What one part says it belongs with. */
	public List<OoxmlRelationship> relationshipsOf(String source) {
		return this.relationships.stream().filter((each) -> each.source().equals(source)).toList();
	}

	/**
	 * The document as a file of its own, with the parts that were looked into.
	 */
	public byte[] toFile() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setLevel(Deflater.BEST_SPEED);
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
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

}
