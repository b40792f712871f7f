package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;

import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.DocumentHead;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Heading;
import se.trygghetspaket.tjansteskrivelse.document.Wording;

/**
 * The page that becomes a PDF: an XHTML document of the elements that openhtmltopdf tags
 * as what they are.
 */
final class PdfPage {

	private static final String TITLE = "titel";

	private final DOMImplementation dom = dom();

	private final String style;

	PdfPage(String style) {
		this.style = style;
	}

	Document of(DocumentModel model) {
		Document document = this.dom.createDocument(Markup.XHTML, "html", null);
		Markup html = new Markup(document.getDocumentElement()).with("lang", model.language());
		Markup head = html.add("head");
		addHead(head, model);
		Markup bookmarks = head.add("bookmarks");
		Markup body = html.add("body");
		addRunning(body, model);
		addLetterhead(body, model.head());
		body.add("h1").with("id", TITLE).text(model.title());
		PdfBlocks blocks = new PdfBlocks(body);
		for (Block block : model.blocks()) {
			block.accept(blocks);
		}
		addBookmarks(bookmarks, model, blocks.headings());
		return document;
	}

	private void addHead(Markup head, DocumentModel model) {
		head.add("title").text(model.fullTitle());
		head.add("meta").with("name", "subject").with("content", model.head().handlingstyp());
		head.add("meta").with("name", "description").with("content", model.head().handlingstyp());
		head.add("style").text(this.style);
	}

	/** The headings of the text, each below the one that it belongs to. */
	private static void addBookmarks(Markup bookmarks, DocumentModel model, List<Heading> headings) {
		Deque<Markup> above = new ArrayDeque<>();
		above.push(bookmark(bookmarks, model.title(), TITLE));
		for (int i = 0; i < headings.size(); i++) {
			Heading heading = headings.get(i);
			while (above.size() > heading.level()) {
				above.pop();
			}
			above.push(bookmark(above.element(), heading.line().text(), PdfBlocks.id(i)));
		}
	}

	private static Markup bookmark(Markup place, String name, String id) {
		return place.add("bookmark").with("name", PrintedText.of(name)).with("href", "#" + id);
	}

	/** What is printed on every page and is no part of the text. */
	private static void addRunning(Markup body, DocumentModel model) {
		if (!model.marking().isEmpty()) {
			body.add("div", "marking").text(model.marking());
		}
		Markup footer = body.add("div", "footer");
		Markup line = footer.add("div", "footer-line");
		line.add("span", "footer-left").text(model.head().diarienummer());
		Markup pages = line.add("span", "footer-right");
		pages.with("data-page", Wording.of("tjansteskrivelse.dokument.sida") + " ");
		pages.with("data-of", " " + Wording.of("tjansteskrivelse.dokument.sida.av") + " ");
		if (!model.footer().isEmpty()) {
			footer.add("div").text(model.footer());
		}
	}

	private static void addLetterhead(Markup body, DocumentHead head) {
		Markup first = body.add("div", "head-line");
		first.add("p", "handlingstyp").text(head.handlingstyp());
		first.add("p", "datum").text(head.datum());
		if (!head.diarienummer().isEmpty()) {
			body.add("p", "head").text(head.diarienummer());
		}
		if (!head.mottagare().isEmpty()) {
			body.add("p", "mottagare").text(head.mottagare());
		}
	}

	private static DOMImplementation dom() {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException("The platform makes no documents", ex);
		}
	}

}
