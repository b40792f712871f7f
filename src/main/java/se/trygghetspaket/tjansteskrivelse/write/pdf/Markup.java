package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.util.List;

import org.w3c.dom.Element;

import se.trygghetspaket.tjansteskrivelse.document.Line;
import se.trygghetspaket.tjansteskrivelse.document.Run;

/** An element of the page that becomes a PDF, and what is put into it. */
final class Markup {

	static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final Element element;

	Markup(Element element) {
		this.element = element;
	}

	/** A new element at the end of this one. */
	Markup add(String name) {
		Element child = this.element.getOwnerDocument().createElementNS(XHTML, name);
		this.element.appendChild(child);
		return new Markup(child);
	}

	/** A new element of a class that the style sheet knows. */
	Markup add(String name, String cssClass) {
		return add(name).with("class", cssClass);
	}

	Markup with(String attribute, String value) {
		this.element.setAttribute(attribute, value);
		return this;
	}

	/** Keeps the last element on the page of what comes after it. */
	void keepLastWithNext() {
		if (this.element.getLastChild() instanceof Element last && last.getTagName().equals("p")) {
			last.setAttribute("class", "before-undertecknare");
		}
	}

	Markup text(String text) {
		if (!text.isEmpty()) {
			this.element.appendChild(this.element.getOwnerDocument().createTextNode(PrintedText.of(text)));
		}
		return this;
	}

	Markup lines(List<Line> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0) {
				add("br");
			}
			line(lines.get(i));
		}
		return this;
	}

	Markup line(Line line) {
		for (Run run : line.runs()) {
			Markup place = run.strong() ? add("strong") : this;
			place = run.emphasis() ? place.add("em") : place;
			place.text(run.text());
		}
		return this;
	}

}
