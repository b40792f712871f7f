package se.trygghetspaket.settings.logotyp;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Refuses an SVG that is anything but a still picture in itself. It is served without
 * rights too; this says so to the one who chose the file.
 */
final class SvgCheck {

	private static final String SVG = "http://www.w3.org/2000/svg";

	private static final int MOST_ELEMENTS = 20_000;

	private static final int DEEPEST = 100;

	private static final Set<String> DRAWING = Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line",
			"polyline", "polygon", "defs", "linearGradient", "radialGradient", "stop", "title", "desc", "metadata",
			"clipPath", "mask", "pattern", "symbol", "use", "text", "tspan", "style", "switch", "filter",
			"feGaussianBlur", "feOffset", "feBlend", "feColorMatrix", "feFlood", "feComposite", "feMerge",
			"feMergeNode");

	/** What programs for drawing write beside the drawing, and no browser reads. */
	private static final Set<String> NOTES = Set.of("http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
			"http://www.inkscape.org/namespaces/inkscape", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
			"http://creativecommons.org/ns#", "http://web.resource.org/cc/", "http://purl.org/dc/elements/1.1/",
			"http://www.bohemiancoding.com/sketch/ns", "http://www.serif.com/");

	private static final Pattern FETCHES = Pattern
		.compile("(?i)@import|javascript:|expression\\(|\\\\|" + "url\\(\\s*(?![\"']?\\s*#)|image-set\\(|src\\(");

	private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,6}(?:\\.[0-9]{1,9})?)\\s*(?:px)?\\s*");

	private SvgCheck() {
	}

	static void check(byte[] content) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		boolean begun = false;
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
			int elements = 0;
			int depth = 0;
			while (reader.hasNext()) {
				switch (reader.next()) {
					case XMLStreamConstants.START_ELEMENT -> {
						if (!begun) {
							requireRoot(reader);
							begun = true;
						}
						depth++;
						if (++elements > MOST_ELEMENTS || depth > DEEPEST) {
							throw new LogotypRefused(LogotypFault.TOO_LARGE, "");
						}
						checkElement(reader);
					}
					case XMLStreamConstants.END_ELEMENT -> depth--;
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> checkText(reader.getText());
					case XMLStreamConstants.DTD -> throw new LogotypRefused(LogotypFault.DOCUMENT_TYPE, "");
					case XMLStreamConstants.PROCESSING_INSTRUCTION ->
						throw new LogotypRefused(LogotypFault.EXTERNAL, reader.getPITarget());
					default -> {
					}
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new LogotypRefused(begun ? LogotypFault.BROKEN : LogotypFault.KIND, "");
		}
	}

	private static void requireRoot(XMLStreamReader reader) {
		if (!"svg".equals(reader.getLocalName()) || !SVG.equals(reader.getNamespaceURI())) {
			throw new LogotypRefused(LogotypFault.KIND, "");
		}
		String box = reader.getAttributeValue(null, "viewBox");
		String[] parts = (box != null) ? box.strip().split("[\\s,]+") : new String[0];
		if (parts.length == 4) {
			LogotypFile.requireShape(number(parts[2]), number(parts[3]));
		}
		else {
			LogotypFile.requireShape(number(reader.getAttributeValue(null, "width")),
					number(reader.getAttributeValue(null, "height")));
		}
	}

	private static double number(String text) {
		var matcher = NUMBER.matcher((text != null) ? text : "");
		return matcher.matches() ? Double.parseDouble(matcher.group(1)) : 0;
	}

	private static void checkElement(XMLStreamReader reader) {
		String name = reader.getLocalName();
		if (SVG.equals(reader.getNamespaceURI()) ? !DRAWING.contains(name)
				: !NOTES.contains(reader.getNamespaceURI())) {
			throw new LogotypRefused(name.equals("image") ? LogotypFault.EXTERNAL : LogotypFault.ACTIVE, name);
		}
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
			String value = reader.getAttributeValue(i);
			if (attribute.startsWith("on")) {
				throw new LogotypRefused(LogotypFault.ACTIVE, attribute);
			}
			if (attribute.equals("href") && !value.strip().startsWith("#")) {
				throw new LogotypRefused(LogotypFault.EXTERNAL, attribute);
			}
			if (!NOTES.contains(String.valueOf(reader.getAttributeNamespace(i)))) {
				checkText(value);
			}
		}
	}

	private static void checkText(String text) {
		if (FETCHES.matcher(text).find()) {
			throw new LogotypRefused(LogotypFault.EXTERNAL, "url");
		}
	}

}
