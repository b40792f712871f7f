package se.trygghetspaket.arende.web.granskning;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.granskning.Granskning;
import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.domain.DraftLines;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * A section of the memo as it is typed, with its marks.
 *
 * @param number counted from 0, as in the editor
 */
record MarkedAvsnitt(int number, MarkedLine rubrik, List<Part> parts) {

	/** All of a memo; the list and the table as they are printed. */
	static List<MarkedAvsnitt> of(Granskning granskning, DocumentModel printed) {
		DraftLines lines = DraftLines.of(granskning.memo());
		TextPlaces places = new TextPlaces(lines);
		List<MarkedLine.Mark> marks = new ArrayList<>();
		granskning.open()
			.forEach((finding) -> places.find(finding.seen().plats(), finding.seen().fix())
				.ifPresent((span) -> marks.add(new MarkedLine.Mark(finding, span))));
		List<MarkedAvsnitt> all = new ArrayList<>();
		for (DraftLines.Part part : lines.avsnitt()) {
			all.add(new MarkedAvsnitt(all.size(), marked(part.heading(), marks), parts(part.lines(), marks, printed)));
		}
		return all;
	}

	private static List<Part> parts(List<MemoLine> lines, List<MarkedLine.Mark> marks, DocumentModel printed) {
		List<Part> parts = new ArrayList<>();
		List<MarkedLine> paragraph = new ArrayList<>();
		for (MemoLine line : lines) {
			Block figure = figure(line.trimmed(), printed);
			if (figure != null || line.isBlank()) {
				addParagraph(parts, paragraph);
			}
			if (figure != null) {
				parts.add(new Part(List.of(), figure, on(line, marks).stream().map(MarkedLine.Ref::of).toList()));
			}
			else if (!line.isBlank()) {
				paragraph.add(marked(line, marks));
			}
		}
		addParagraph(parts, paragraph);
		return parts;
	}

	private static void addParagraph(List<Part> parts, List<MarkedLine> paragraph) {
		if (!paragraph.isEmpty()) {
			parts.add(new Part(List.copyOf(paragraph), null, List.of()));
			paragraph.clear();
		}
	}

	private static @Nullable Block figure(String line, DocumentModel printed) {
		return switch (line) {
			case Tjansteskrivelse.BESLUTSFORSLAG -> find(printed, Block.Kind.BESLUT);
			case Tjansteskrivelse.FORDELNING -> find(printed, Block.Kind.TABLE);
			default -> null;
		};
	}

	private static @Nullable Block find(DocumentModel printed, Block.Kind kind) {
		return printed.blocks().stream().filter((block) -> block.kind() == kind).findFirst().orElse(null);
	}

	private static MarkedLine marked(MemoLine line, List<MarkedLine.Mark> marks) {
		return MarkedLine.of(line.text(), on(line, marks));
	}

	private static List<MarkedLine.Mark> on(MemoLine line, List<MarkedLine.Mark> marks) {
		Integer number = line.number();
		return marks.stream().filter((mark) -> number != null && mark.span().line() == number).toList();
	}

	/**
	 * A paragraph, or the list or the table.
	 *
	 * @param lines empty for a figure
	 * @param figure {@code null} for a paragraph
	 * @param refs what is seen of a figure
	 */
	record Part(List<MarkedLine> lines, @Nullable Block figure, List<MarkedLine.Ref> refs) {
	}

}
