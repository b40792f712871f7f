package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;

import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlLimits;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlPackage;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlRefused;

/** Makes a letterhead out of a file. */
final class LetterheadReader {

	/** What a memo that is to be worked on cannot keep. */
	private static final Set<String> DROPPED_SETTINGS = Set.of("documentProtection", "writeProtection",
			"trackRevisions", "mailMerge", "attachedTemplate", "removePersonalInformation", "updateFields", "docVars",
			"formsDesign", "linkStyles");

	private LetterheadReader() {
	}

	static Letterhead read(byte[] file) {
		OoxmlPackage checked = open(file);
		LetterheadRules.check(checked);
		LetterheadFile parts = new LetterheadFile(checked);
		LetterheadPage page = LetterheadPage.of(parts.document());
		String stylesPart = parts.partOf("styles").orElseThrow(() -> new LetterheadRefused(LetterheadFault.NO_STYLES));
		LetterheadStyles styles = LetterheadStyles.of(parts.part(stylesPart), page.textWidth());
		parts.replace(stylesPart, styles.bytes());
		boolean evenPages = settings(parts);
		LetterheadMargins margins = LetterheadMargins.of(page, parts, evenPages);
		Optional<String> ownNumbering = parts.partOf("numbering");
		LetterheadNumbering numbering = LetterheadNumbering.of(ownNumbering.map(parts::part).orElse(null));
		String numberingPart = ownNumbering.orElseGet(() -> {
			parts.add("word/trygghetspaket-numbering.xml", "numbering");
			return "word/trygghetspaket-numbering.xml";
		});
		List<PartTemplate> templates = new ArrayList<>(margins.templates());
		templates.add(numbering.template(numberingPart));
		templates.add(page.template(parts.main()));
		LetterheadLists lists = new LetterheadLists(numbering.kinds(), numbering.highestList(),
				styles.numberingOf("Punktlista").isPresent());
		return new Letterhead(file, parts, page, styles, lists, margins, templates);
	}

	private static OoxmlPackage open(byte[] file) {
		try {
			return OoxmlPackage.read(file, OoxmlLimits.LETTERHEAD);
		}
		catch (OoxmlRefused ex) {
			throw new LetterheadRefused(LetterheadFault.of(ex.fault()), "", ex);
		}
	}

	/** Whether even pages have a header and a footer of their own. */
	private static boolean settings(LetterheadFile parts) {
		Optional<String> own = parts.partOf("settings");
		if (own.isEmpty()) {
			parts.add("word/trygghetspaket-settings.xml", "settings");
			parts.replace("word/trygghetspaket-settings.xml", DefaultParts.read("settings"));
			return false;
		}
		Document settings = WordXml.parse(parts.part(own.get()));
		WordXml.children(settings.getDocumentElement())
			.stream()
			.filter((each) -> DROPPED_SETTINGS.contains(each.getLocalName()))
			.forEach(WordXml::remove);
		parts.replace(own.get(), WordXml.write(settings).getBytes(java.nio.charset.StandardCharsets.UTF_8));
		return WordXml.child(settings.getDocumentElement(), "evenAndOddHeaders").filter(LetterheadPage::on).isPresent();
	}

}
