package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** What Word counts stands in a field of its own, beside the runs. */
final class PageFields {

	private final Element run;

	private Element current;

	private PageFields(Element run) {
		this.run = run;
		this.current = emptyCopy();
	}

	static void split(Element run) {
		boolean counted = WordXml.children(run, "t")
			.stream()
			.anyMatch((text) -> nodes(text).stream().anyMatch(PageFields::isField));
		if (counted) {
			new PageFields(run).split();
		}
	}

	private static boolean isField(Node node) {
		return node instanceof ProcessingInstruction mark && !field(mark).isEmpty();
	}

	private static String field(ProcessingInstruction mark) {
		return Placeholder.named(mark.getData()).map(Placeholder::field).orElse("");
	}

	private void split() {
		for (Node child : nodes(this.run)) {
			if (child instanceof Element element && WordXml.is(element, "t")) {
				nodes(element).forEach(this::put);
			}
			else if (!(child instanceof Element element && WordXml.is(element, "rPr"))) {
				this.current.appendChild(child);
			}
		}
		flush();
		WordXml.remove(this.run);
	}

	private void put(Node piece) {
		if (!isField(piece)) {
			text(this.current).appendChild(piece);
			return;
		}
		flush();
		Element field = WordXml.create(this.run, "fldSimple");
		WordXml.set(field, "instr", field((ProcessingInstruction) piece));
		Element shown = emptyCopy();
		text(shown).setTextContent("1");
		field.appendChild(shown);
		insert(field);
		this.current = emptyCopy();
	}

	private void flush() {
		if (nodes(this.current).stream()
			.anyMatch((node) -> !(node instanceof Element element && WordXml.is(element, "rPr")))) {
			insert(this.current);
		}
	}

	private void insert(Element before) {
		this.run.getParentNode().insertBefore(before, this.run);
	}

	private Element text(Element within) {
		Element text = WordXml.create(this.run, "t");
		PlaceholderReader.keepSpace(text);
		within.appendChild(text);
		return text;
	}

	private Element emptyCopy() {
		Element copy = (Element) this.run.cloneNode(false);
		WordXml.child(this.run, "rPr").ifPresent((look) -> copy.appendChild(look.cloneNode(true)));
		return copy;
	}

	private static List<Node> nodes(Element parent) {
		List<Node> nodes = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			nodes.add(node);
		}
		return nodes;
	}

}
