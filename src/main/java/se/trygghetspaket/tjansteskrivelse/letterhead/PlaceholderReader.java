package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

/**
 * Finds the placeholders in a header or footer, wherever they stand: in tables, text
 * boxes and content controls, and also where Word has split one over several runs. Each
 * becomes a mark, those that Word counts a field.
 */
final class PlaceholderReader {

	private static final Pattern WRITTEN = Pattern.compile("\\{\\{([^{}]*)}}");

	private final Document part;

	private final Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);

	private final Set<String> unknown = new TreeSet<>();

	private PlaceholderReader(Document part) {
		this.part = part;
	}

	/**
	 * Marks the placeholders.
	 * @return which there are
	 * @throws LetterheadRefused if one is unknown, or braces stand that are no
	 * placeholder
	 */
	static Set<Placeholder> mark(Document part) {
		PlaceholderReader reader = new PlaceholderReader(part);
		WordXml.all(part, "p").forEach(reader::readParagraph);
		String left = part.getDocumentElement().getTextContent();
		int braces = left.indexOf("{{");
		if (reader.unknown.isEmpty() && braces >= 0) {
			reader.unknown.add(left.substring(braces, Math.min(left.length(), braces + 30)));
		}
		if (!reader.unknown.isEmpty()) {
			throw new LetterheadRefused(LetterheadFault.PLACEHOLDER, String.join(", ", reader.unknown));
		}
		WordXml.all(part, "r").forEach(PageFields::split);
		return reader.found;
	}

	private void readParagraph(Element paragraph) {
		List<Element> texts = WordXml.all(paragraph, "t")
			.stream()
			.filter((text) -> paragraph.equals(ancestor(text, "p")))
			.toList();
		StringBuilder whole = new StringBuilder();
		List<Integer> starts = new ArrayList<>();
		for (Element text : texts) {
			starts.add(whole.length());
			whole.append(text.getTextContent());
		}
		Matcher matcher = WRITTEN.matcher(whole);
		List<MatchResult> matches = matcher.results().toList();
		for (int i = matches.size() - 1; i >= 0; i--) {
			MatchResult match = matches.get(i);
			Placeholder.named(match.group(1).strip())
				.ifPresentOrElse((known) -> replace(known, match, texts, starts),
						() -> this.unknown.add(match.group()));
		}
	}

	/** From the last to the first: the first text in an element is still as it was. */
	private void replace(Placeholder known, MatchResult match, List<Element> texts, List<Integer> starts) {
		this.found.add(known);
		int first = indexAt(starts, match.start());
		int last = indexAt(starts, match.end() - 1);
		Element text = texts.get(first);
		Text piece = (Text) text.getFirstChild();
		int from = match.start() - starts.get(first);
		Node mark = WordXml.mark(this.part, known.word());
		if (first == last) {
			Text rest = piece.splitText(from);
			rest.deleteData(0, match.end() - match.start());
			text.insertBefore(mark, rest);
		}
		else {
			piece.deleteData(from, piece.getLength() - from);
			text.appendChild(mark);
			for (Element between : texts.subList(first + 1, last)) {
				between.setTextContent("");
			}
			((Text) texts.get(last).getFirstChild()).deleteData(0, match.end() - starts.get(last));
			keepSpace(texts.get(last));
		}
		keepSpace(text);
		release(text);
	}

	/** The last element that starts at or before a place and is not empty. */
	private static int indexAt(List<Integer> starts, int place) {
		int at = 0;
		while (at + 1 < starts.size() && starts.get(at + 1) <= place) {
			at++;
		}
		return at;
	}

	static void keepSpace(Element text) {
		text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
	}

	/** A bound content control would show its own value again when Word opens it. */
	private static void release(Element text) {
		for (Element control = ancestor(text, "sdt"); control != null; control = ancestor(control, "sdt")) {
			WordXml.child(control, "sdtPr")
				.ifPresent((properties) -> WordXml.children(properties)
					.stream()
					.filter((each) -> Set.of("dataBinding", "showingPlcHdr").contains(each.getLocalName()))
					.forEach(WordXml::remove));
		}
	}

	private static @Nullable Element ancestor(Node node, String name) {
		Node parent = node.getParentNode();
		while (parent instanceof Element element) {
			if (WordXml.is(element, name)) {
				return element;
			}
			parent = parent.getParentNode();
		}
		return null;
	}

}
