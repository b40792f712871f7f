package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;

/** Collects the lines of a memo, with one blank line between blocks. */
final class Output {

	private final List<MemoLine> lines = new ArrayList<>();

	List<MemoLine> lines() {
		return List.copyOf(this.lines);
	}

	/** Adds a line to the block before it, or as one of its own. */
	void add(String text, LineRole role, boolean separate) {
		if (text.isBlank()) {
			return;
		}
		if (separate && !this.lines.isEmpty() && !this.lines.get(this.lines.size() - 1).isBlank()) {
			this.lines.add(new MemoLine(null, ""));
		}
		this.lines.add(new MemoLine(null, text, role));
	}

	/** Adds lines as a block. */
	void block(List<String> block, LineRole role) {
		for (int i = 0; i < block.size(); i++) {
			add(block.get(i), role, i == 0);
		}
	}

}
