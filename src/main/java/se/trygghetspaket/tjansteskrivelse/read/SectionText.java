package se.trygghetspaket.tjansteskrivelse.read;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;

/** Collects the lines of a section with exactly one blank line between blocks. */
final class SectionText {

	private static final MemoLine BLANK = MemoLine.inserted("");

	private final List<MemoLine> lines = new ArrayList<>();

	private boolean separate;

	void add(MemoLine line) {
		if (line.isBlank()) {
			this.separate = true;
			return;
		}
		if (this.separate && !this.lines.isEmpty()) {
			this.lines.add(BLANK);
		}
		this.separate = false;
		this.lines.add(line);
	}

	/** A line that is a block of its own. */
	void addBlock(String text) {
		this.separate = true;
		add(MemoLine.inserted(text));
		this.separate = true;
	}

	List<MemoLine> lines() {
		return this.lines;
	}

}
