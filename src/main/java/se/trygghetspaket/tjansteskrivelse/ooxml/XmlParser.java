package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads a part as a tree of limited size and depth. A document type declaration is
 * refused, so no entity can grow or reach outside.
 */
public final class XmlParser {

	private static final int MOST_NODES = 800_000;

	private static final int DEEPEST = 200;

	private static final Map<String, String> PREFIXES = Map.of(
			"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
			"http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
			"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:",
			"http://purl.oclc.org/ooxml/officeDocument/relationships", "r:",
			"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:");

	private final Map<String, String> names = new HashMap<>();

	private XmlParser() {
	}

	/**
	 * The outermost element.
	 * @throws OoxmlRefused if it is damaged, too large or declares a document type
	 */
	public static XmlNode parse(byte[] xml) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		try {
			return new XmlParser().read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
		}
		catch (XMLStreamException ex) {
			throw new OoxmlRefused(OoxmlFault.BROKEN, ex);
		}
	}

	private XmlNode read(XMLStreamReader reader) throws XMLStreamException {
		Deque<XmlNode> open = new ArrayDeque<>();
		XmlNode root = null;
		int nodes = 0;
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new OoxmlRefused(OoxmlFault.DOCUMENT_TYPE);
				case XMLStreamConstants.START_ELEMENT -> {
					XmlNode node = new XmlNode(name(reader.getNamespaceURI(), reader.getLocalName()),
							attributes(reader));
					nodes++;
					if (nodes > MOST_NODES || open.size() >= DEEPEST) {
						throw new OoxmlRefused(OoxmlFault.BOMB);
					}
					if (open.isEmpty()) {
						root = node;
					}
					else {
						open.getLast().add(node);
					}
					open.addLast(node);
				}
				case XMLStreamConstants.END_ELEMENT -> open.removeLast();
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					if (open.getLast().children().isEmpty()) {
						addText(open.getLast(), reader.getText());
					}
				}
				default -> {
				}
			}
		}
		if (root == null) {
			throw new OoxmlRefused(OoxmlFault.BROKEN);
		}
		return root;
	}

	/** Space between elements is no text; space in a run is. */
	private static void addText(XmlNode node, String text) {
		if (node.is("w:t") || !text.isBlank()) {
			node.addText(text);
		}
	}

	private List<String> attributes(XMLStreamReader reader) {
		if (reader.getAttributeCount() == 0) {
			return List.of();
		}
		List<String> attributes = new ArrayList<>(2 * reader.getAttributeCount());
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String local = reader.getAttributeLocalName(i);
			if (!local.startsWith("rsid") && !local.equals("paraId") && !local.equals("textId")) {
				String namespace = reader.getAttributeNamespace(i);
				attributes.add((namespace == null || namespace.isEmpty()) ? local : name(namespace, local));
				attributes.add(reader.getAttributeValue(i));
			}
		}
		return attributes;
	}

	/** One string for each name, as there are few names and many elements. */
	private String name(@Nullable String namespace, String local) {
		String name = PREFIXES.getOrDefault((namespace != null) ? namespace : "", "x:") + local;
		return this.names.computeIfAbsent(name, (same) -> same);
	}

}
