package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlPackage;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlRelationship;

/** What a letterhead may not have, for every document written on it would have it. */
final class LetterheadRules {

	private static final Set<String> OTHER_FILES = Set.of("oleObject", "package", "control", "aFChunk", "subDocument",
			"attachedToolbars", "frame");

	private static final Pattern WEB = Pattern.compile("(https?://|mailto:|tel:).*", Pattern.CASE_INSENSITIVE);

	/** Fields that fetch something, run something or ask whoever opens the document. */
	private static final Set<String> FIELDS = Set.of("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK",
			"DDE", "DDEAUTO", "DATABASE", "RD", "MACROBUTTON", "FILLIN", "ASK");

	private static final int SHOWN = 80;

	private LetterheadRules() {
	}

	/**
	 * Refuses what is fetched from elsewhere, and files inside the file. A link that
	 * somebody may click is neither.
	 */
	static void check(OoxmlPackage file) {
		for (OoxmlRelationship each : file.relationships()) {
			if (OTHER_FILES.contains(each.kind())) {
				throw new LetterheadRefused(LetterheadFault.EMBEDDED);
			}
			boolean link = "hyperlink".equals(each.kind()) && WEB.matcher(each.target()).matches();
			if (each.external() && !link) {
				throw new LetterheadRefused(LetterheadFault.EXTERNAL, shown(each.target()));
			}
		}
		if (file.names().stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains("/embeddings/"))) {
			throw new LetterheadRefused(LetterheadFault.EMBEDDED);
		}
	}

	/** Refuses a header or footer with a field that does more than show something. */
	static void checkFields(Document part) {
		WordXml.all(part, "fldSimple").forEach((field) -> require(WordXml.get(field, "instr")));
		Deque<StringBuilder> open = new ArrayDeque<>();
		for (Element element : WordXml.all(part, "*")) {
			if (WordXml.is(element, "fldChar")) {
				if ("begin".equals(WordXml.get(element, "fldCharType"))) {
					open.push(new StringBuilder());
				}
				else if (!open.isEmpty()) {
					require(open.peek().toString());
					if ("end".equals(WordXml.get(element, "fldCharType"))) {
						open.pop();
					}
				}
			}
			else if (WordXml.is(element, "instrText") && !open.isEmpty()) {
				open.peek().append(element.getTextContent());
			}
		}
		open.forEach((field) -> require(field.toString()));
	}

	private static void require(String field) {
		String name = field.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
		if (FIELDS.contains(name)) {
			throw new LetterheadRefused(LetterheadFault.FIELD, name);
		}
	}

	private static String shown(String target) {
		return (target.length() > SHOWN) ? target.substring(0, SHOWN) + "…" : target;
	}

}
