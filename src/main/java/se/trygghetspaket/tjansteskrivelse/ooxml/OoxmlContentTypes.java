package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The media types of a document's parts, by part or by how the part's name ends. */
final class OoxmlContentTypes {

	/** The part that lists them. */
	static final String PART = "[Content_Types].xml";

	private final Map<String, String> byName = new HashMap<>();

	private final Map<String, String> bySuffix = new HashMap<>();

	private OoxmlContentTypes() {
	}

	static OoxmlContentTypes read(Map<String, byte[]> parts) {
		OoxmlContentTypes types = new OoxmlContentTypes();
		OoxmlXml.forEachElement(parts.getOrDefault(PART, new byte[0]), (element) -> {
			String type = OoxmlXml.attribute(element, "ContentType");
			switch (element.getLocalName()) {
				case "Override" -> types.byName.put(key(OoxmlXml.attribute(element, "PartName")), type);
				case "Default" -> types.bySuffix.put(key(OoxmlXml.attribute(element, "Extension")), type);
				default -> {
				}
			}
		});
		return types;
	}

	/** The media type of a part, empty where none is given. */
	String of(String part) {
		String name = key(part);
		String suffix = name.substring(name.lastIndexOf('.') + 1);
		return this.byName.getOrDefault(name, this.bySuffix.getOrDefault(suffix, ""));
	}

	List<String> all() {
		List<String> types = new ArrayList<>(this.byName.values());
		types.addAll(this.bySuffix.values());
		return types;
	}

	private static String key(String written) {
		String name = written.startsWith("/") ? written.substring(1) : written;
		return name.toLowerCase(Locale.ROOT);
	}

}
