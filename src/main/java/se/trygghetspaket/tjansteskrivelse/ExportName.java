package se.trygghetspaket.tjansteskrivelse;

import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

/** What an exported memo's file is called: "KFKS-2021-71 Tjänsteskrivelse.docx". */
final class ExportName {

	private static final int LONGEST = 80;

	private ExportName() {
	}

	/** The diarienummer, or the title while there is none, and what the document is. */
	static String of(DocumentModel model, String kind, MemoFormat format) {
		String number = model.head().diarienummer();
		String first = number.isEmpty() ? fromTitle(model.title()) : new Diarienummer(number).asFileName();
		return (first.isEmpty() ? kind : first + " " + kind) + "." + format.suffix();
	}

	/** Without what some file system refuses. */
	private static String fromTitle(String title) {
		String allowed = title.replaceAll("[^\\p{L}\\p{M}\\p{N}–-]+", " ").strip();
		int end = allowed.offsetByCodePoints(0, Math.min(LONGEST, allowed.codePointCount(0, allowed.length())));
		return allowed.substring(0, end).strip();
	}

}
