package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A part of a document of Word as a tree of XML, and back. */
final class WordXml {

	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	/** What stands where something is put in for each document. */
	static final String MARK = "trygghetspaket";

	private WordXml() {
	}

	/**
	 * Reads a part.
	 * @throws LetterheadRefused if it is damaged, or its namespaces are not those of Word
	 */
	static Document parse(byte[] xml) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setExpandEntityReferences(false);
			factory.setCoalescing(true);
			factory.setIgnoringComments(true);
			Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
			Element root = document.getDocumentElement();
			String bound = root.getAttribute("xmlns:w");
			if (!W.equals(root.getNamespaceURI()) || !(bound.isEmpty() || bound.equals(W))) {
				throw new LetterheadRefused(LetterheadFault.BROKEN);
			}
			root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", W);
			removeInstructions(document);
			document.normalize();
			return document;
		}
		catch (SAXException ex) {
			throw new LetterheadRefused(LetterheadFault.BROKEN, "", ex);
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new IllegalStateException("XML in memory can be read", ex);
		}
	}

	/** Nobody else's instructions are taken for marks. */
	private static void removeInstructions(Node within) {
		for (Node node = within.getFirstChild(); node != null;) {
			Node next = node.getNextSibling();
			if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
				within.removeChild(node);
			}
			else {
				removeInstructions(node);
			}
			node = next;
		}
	}

	static String write(Document document) {
		try {
			Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
			writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
			StringWriter xml = new StringWriter();
			writer.transform(new DOMSource(document), new StreamResult(xml));
			return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
		}
		catch (TransformerException ex) {
			throw new IllegalStateException("XML in memory can be written", ex);
		}
	}

	/** The elements of Word with a name anywhere in a node, in order. */
	static List<Element> all(Node within, String name) {
		NodeList found = (within instanceof Document document) ? document.getElementsByTagNameNS(W, name)
				: ((Element) within).getElementsByTagNameNS(W, name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/** The elements directly in another, in order. */
	static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	static boolean is(Element element, String name) {
		return W.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
	}

	static List<Element> children(Element parent, String name) {
		return children(parent).stream().filter((child) -> is(child, name)).toList();
	}

	static Optional<Element> child(Element parent, String name) {
		return children(parent, name).stream().findFirst();
	}

	/** The child of a name, put where the schema has it if there is none. */
	static Element childOrNew(Element parent, String name, String... before) {
		return child(parent, name).orElseGet(() -> {
			Element added = create(parent, name);
			Node next = children(parent).stream()
				.filter((child) -> !List.of(before).contains(child.getLocalName()))
				.findFirst()
				.orElse(null);
			parent.insertBefore(added, next);
			return added;
		});
	}

	static Element create(Node near, String name) {
		Document document = (near instanceof Document own) ? own : near.getOwnerDocument();
		return document.createElementNS(W, "w:" + name);
	}

	static Node mark(Node near, String what) {
		Document document = (near instanceof Document own) ? own : near.getOwnerDocument();
		return document.createProcessingInstruction(MARK, what);
	}

	/** An attribute of Word, empty where there is none. */
	static String get(Element element, String attribute) {
		return element.getAttributeNS(W, attribute);
	}

	static void set(Element element, String attribute, String value) {
		Attr present = element.getAttributeNodeNS(W, attribute);
		if (present != null) {
			present.setValue(value);
		}
		else {
			element.setAttributeNS(W, "w:" + attribute, value);
		}
	}

	static void remove(Node node) {
		Node parent = node.getParentNode();
		if (parent != null) {
			parent.removeChild(node);
		}
	}

	/** A text as it stands in XML, without what XML cannot hold. */
	static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach((c) -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				default -> {
					boolean holds = c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
							|| c >= 0x10000;
					escaped.appendCodePoint(holds ? c : 0xFFFD);
				}
			}
		});
		return escaped.toString();
	}

}
