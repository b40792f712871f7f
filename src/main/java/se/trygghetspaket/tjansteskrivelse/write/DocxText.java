package se.trygghetspaket.tjansteskrivelse.write;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import se.trygghetspaket.tjansteskrivelse.document.Line;
import se.trygghetspaket.tjansteskrivelse.document.Run;

/** Puts lines of text into a paragraph of a DOCX. */
final class DocxText {

	private DocxText() {
	}

	static void add(XWPFParagraph paragraph, List<Line> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0) {
				paragraph.createRun().addBreak();
			}
			for (Run run : lines.get(i).runs()) {
				XWPFRun added = paragraph.createRun();
				if (run.strong()) {
					added.setBold(true);
				}
				if (run.emphasis()) {
					added.setItalic(true);
				}
				addText(added, run.text());
			}
		}
	}

	/** A tab is an element of its own in Word. */
	private static void addText(XWPFRun run, String text) {
		String[] pieces = text.split("\t", -1);
		for (int i = 0; i < pieces.length; i++) {
			if (i > 0) {
				run.addTab();
			}
			if (!pieces[i].isEmpty()) {
				run.setText(pieces[i]);
			}
		}
	}

}
