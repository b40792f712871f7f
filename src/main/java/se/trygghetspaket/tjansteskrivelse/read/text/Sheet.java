package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;

/** The lines of a memo with their blocks: runs of lines that are not blank. */
public final class Sheet {

	private final List<MemoLine> lines;

	private final List<String> trimmed;

	private final List<Cells> cells;

	private final List<Span> blocks = new ArrayList<>();

	/** For each line the index of its block, or −1. */
	private final int[] blockOf;

	public Sheet(List<MemoLine> lines) {
		this.lines = List.copyOf(lines);
		this.trimmed = lines.stream().map(MemoLine::trimmed).toList();
		this.cells = lines.stream().map((line) -> Cells.of(line.text())).toList();
		this.blockOf = new int[lines.size()];
		int start = -1;
		for (int i = 0; i <= this.lines.size(); i++) {
			boolean blank = i == this.lines.size() || this.trimmed.get(i).isEmpty();
			if (i < this.lines.size()) {
				this.blockOf[i] = blank ? -1 : this.blocks.size();
			}
			if (!blank && start < 0) {
				start = i;
			}
			else if (blank && start >= 0) {
				this.blocks.add(new Span(start, i));
				start = -1;
			}
		}
	}

	public int size() {
		return this.lines.size();
	}

	public MemoLine line(int index) {
		return this.lines.get(index);
	}

	public Cells cells(int index) {
		return this.cells.get(index);
	}

	public String text(int index) {
		return this.trimmed.get(index);
	}

	/** What the file's structure says of a line. */
	public LineRole role(int index) {
		return this.lines.get(index).role();
	}

	public boolean isBlank(int index) {
		return this.trimmed.get(index).isEmpty();
	}

	public boolean startsBlock(int index) {
		return !isBlank(index) && (index == 0 || isBlank(index - 1));
	}

	public boolean endsBlock(int index) {
		return !isBlank(index) && (index == size() - 1 || isBlank(index + 1));
	}

	public List<Span> blocks() {
		return this.blocks;
	}

	/** The block's number of a line that is not blank. */
	public int blockOf(int index) {
		return this.blockOf[index];
	}

}
