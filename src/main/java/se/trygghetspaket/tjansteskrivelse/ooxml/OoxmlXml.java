package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a part without ever following what it points at. */
final class OoxmlXml {

	/** Far deeper than any program of Office nests. */
	private static final int DEEPEST = 200;

	private static final XMLInputFactory FACTORY = factory();

	private OoxmlXml() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		return factory;
	}

	/**
	 * Refuses a part of XML that a careless reader could be hurt by.
	 * @throws OoxmlRefused if it declares a document type or is damaged
	 */
	static void requireHarmless(String name, byte[] content) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
			forEachElement(content, (element) -> {
			});
		}
	}

	/**
	 * Reads the elements in order, each at its start.
	 * @throws OoxmlRefused if the XML declares a document type or is damaged
	 */
	static void forEachElement(byte[] content, Consumer<XMLStreamReader> reader) {
		try {
			XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
			int depth = 0;
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.DTD -> throw new OoxmlRefused(OoxmlFault.DOCUMENT_TYPE);
					case XMLStreamConstants.START_ELEMENT -> {
						depth++;
						if (depth > DEEPEST) {
							throw new OoxmlRefused(OoxmlFault.BROKEN);
						}
						reader.accept(xml);
					}
					case XMLStreamConstants.END_ELEMENT -> depth--;
					default -> {
					}
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new OoxmlRefused(OoxmlFault.BROKEN, ex);
		}
	}

	/** An attribute without a namespace, empty where there is none. */
	static String attribute(XMLStreamReader element, String name) {
		String value = element.getAttributeValue(null, name);
		return (value != null) ? value : "";
	}

}
