package se.trygghetspaket.tjansteskrivelse.write.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;

import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.DocumentHead;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Wording;

/**
 * The page that becomes a PDF: an XHTML document of the elements that openhtmltopdf tags
 * as what they are.
 */
final class PdfPage {

	private final DOMImplementation dom = dom();

	private final String style;

	PdfPage(String style) {
		this.style = style;
	}

	Document of(DocumentModel model) {
		Document document = this.dom.createDocument(Markup.XHTML, "html", null);
		Markup html = new Markup(document.getDocumentElement()).with("lang", model.language());
		addHead(html.add("head"), model);
		Markup body = html.add("body");
		addRunning(body, model);
		addLetterhead(body, model.head());
		body.add("h1").text(model.title());
		PdfBlocks blocks = new PdfBlocks(body);
		for (Block block : model.blocks()) {
			block.accept(blocks);
		}
		return document;
	}

	private void addHead(Markup head, DocumentModel model) {
		head.add("title").text(model.fullTitle());
		head.add("meta").with("name", "subject").with("content", model.head().handlingstyp());
		head.add("meta").with("name", "description").with("content", model.head().handlingstyp());
		head.add("style").text(this.style);
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
		pages.text(Wording.of("tjansteskrivelse.dokument.sida") + " ");
		pages.add("span", "page");
		pages.text(" " + Wording.of("tjansteskrivelse.dokument.sida.av") + " ");
		pages.add("span", "pages");
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
