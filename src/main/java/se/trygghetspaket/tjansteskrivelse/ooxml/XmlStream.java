package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads a part from beginning to end without keeping it as a tree, for parts that may be
 * long. A document type declaration is refused.
 */
public final class XmlStream {

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader xml;

	private XmlStream(XMLStreamReader xml) {
		this.xml = xml;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	/**
	 * Begins to read.
	 * @throws OoxmlRefused if it is no XML
	 */
	public static XmlStream of(byte[] part) {
		try {
			return new XmlStream(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
		}
		catch (XMLStreamException ex) {
			throw new OoxmlRefused(OoxmlFault.BROKEN, ex);
		}
	}

	/**
	 * Goes to the next beginning or end of an element.
	 * @return false at the end of the part
	 * @throws OoxmlRefused if the XML is damaged or declares a document type
	 */
	public boolean next() {
		try {
			while (this.xml.hasNext()) {
				switch (this.xml.next()) {
					case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
						throw new OoxmlRefused(OoxmlFault.DOCUMENT_TYPE);
					case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
						return true;
					}
					default -> {
					}
				}
			}
			return false;
		}
		catch (XMLStreamException ex) {
			throw new OoxmlRefused(OoxmlFault.BROKEN, ex);
		}
	}

	/** Whether an element with this name begins here, whatever its namespace. */
	public boolean begins(String name) {
		return this.xml.isStartElement() && this.xml.getLocalName().equals(name);
	}

	/** Whether an element with this name ends here. */
	public boolean ends(String name) {
		return this.xml.isEndElement() && this.xml.getLocalName().equals(name);
	}

	/** An attribute of the element that begins here, whatever its namespace. */
	public String attribute(String name) {
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			if (this.xml.getAttributeLocalName(i).equals(name)) {
				return text(this.xml.getAttributeValue(i));
			}
		}
		return "";
	}

	/**
	 * The text of the element that begins here; the reader then stands at its end.
	 * @throws OoxmlRefused if there are elements in it
	 */
	public String text() {
		try {
			return this.xml.getElementText();
		}
		catch (XMLStreamException ex) {
			throw new OoxmlRefused(OoxmlFault.BROKEN, ex);
		}
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
