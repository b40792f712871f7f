package se.trygghetspaket.tjansteskrivelse.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line as its author broke it. */
public record Line(List<Run> runs) {

	public Line {
		runs = List.copyOf(runs);
	}

	/** A line in one piece without style. */
	public static Line of(String text) {
		return new Line(List.of(Run.plain(text)));
	}

	/** The lines as one, with a space where each was broken. */
	static Line joined(List<Line> lines) {
		List<Run> runs = new ArrayList<>();
		for (Line line : lines) {
			if (!runs.isEmpty()) {
				runs.add(Run.plain(" "));
			}
			runs.addAll(line.runs());
		}
		return new Line(runs);
	}

	/** The line without its styles. */
	public String text() {
		return this.runs.stream().map(Run::text).collect(Collectors.joining());
	}

}
