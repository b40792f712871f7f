package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Utkastets rader: the lines of a memo that is written here, numbered from 1 as if each
 * heading stood above its text and the sections after each other.
 */
public final class DraftLines {

	private final List<Part> avsnitt;

	private DraftLines(List<Part> avsnitt) {
		this.avsnitt = List.copyOf(avsnitt);
	}

	public static DraftLines of(Tjansteskrivelse memo) {
		List<Part> avsnitt = new ArrayList<>();
		int number = 1;
		for (Avsnitt part : memo.avsnitt()) {
			MemoLine heading = new MemoLine(number++, part.rubrik(), LineRole.HEADING);
			List<MemoLine> lines = new ArrayList<>();
			for (String line : lines(part)) {
				lines.add(new MemoLine(number++, line));
			}
			avsnitt.add(new Part(heading, lines));
		}
		return new DraftLines(avsnitt);
	}

	/** The sections with their lines. */
	public List<Part> avsnitt() {
		return this.avsnitt;
	}

	/** The index of the section that a line belongs to, its heading included. */
	public Optional<Integer> avsnittOf(int number) {
		for (int i = this.avsnitt.size() - 1; i >= 0; i--) {
			Integer first = this.avsnitt.get(i).heading().number();
			if (first != null && number >= first) {
				return (number <= first + this.avsnitt.get(i).lines().size()) ? Optional.of(i) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/**
	 * The memo with another line in the place of one of these.
	 * @throws IllegalArgumentException if there is no such line below a heading
	 */
	Tjansteskrivelse replace(Tjansteskrivelse memo, int number, UnaryOperator<String> change) {
		int index = avsnittOf(number).orElseThrow(() -> new IllegalArgumentException("No line " + number));
		Integer heading = this.avsnitt.get(index).heading().number();
		int at = number - ((heading != null) ? heading : 0) - 1;
		List<Avsnitt> changed = new ArrayList<>(memo.avsnitt());
		List<String> lines = new ArrayList<>(lines(changed.get(index)));
		if (at < 0) {
			throw new IllegalArgumentException("Line " + number + " is a heading");
		}
		lines.set(at, change.apply(lines.get(at)));
		changed.set(index, new Avsnitt(changed.get(index).rubrik(), String.join("\n", lines)));
		return memo.with(changed);
	}

	private static List<String> lines(Avsnitt part) {
		return part.text().lines().toList();
	}

	/**
	 * A section.
	 *
	 * @param heading the line of its heading
	 * @param lines the lines below it
	 */
	public record Part(MemoLine heading, List<MemoLine> lines) {

		public Part {
			lines = List.copyOf(lines);
		}

	}

}
