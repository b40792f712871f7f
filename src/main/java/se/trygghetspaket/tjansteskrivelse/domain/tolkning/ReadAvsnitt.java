package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import java.util.List;
import java.util.stream.Collectors;

import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;

/**
 * Avsnitt: a section of a memo that was read.
 *
 * @param heading the line of its heading
 * @param lines its lines: blank ones only between blocks and one at a time, the decision
 * list and the table as placeholders
 */
public record ReadAvsnitt(MemoLine heading, List<MemoLine> lines) {

	/** Stands for the decision list, on a line of its own. */
	public static final String BESLUTSFORSLAG = "{{beslutsforslag}}";

	/** Stands for the table, on a line of its own. */
	public static final String FORDELNING = "{{fordelning}}";

	public ReadAvsnitt {
		lines = List.copyOf(lines);
	}

	/** The heading as printed. */
	public String rubrik() {
		return this.heading.trimmed();
	}

	/** The lines, trimmed, with LF between them. */
	public String text() {
		return this.lines.stream().map(MemoLine::trimmed).collect(Collectors.joining("\n"));
	}

	/** Whether a line stands for the decision list or the table. */
	public static boolean isPlaceholder(String trimmedLine) {
		return trimmedLine.equals(BESLUTSFORSLAG) || trimmedLine.equals(FORDELNING);
	}

}
