package se.trygghetspaket.tjansteskrivelse.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Tie;

/**
 * Puts what tied amounts stand for into a text. They are taken out of it before it is
 * read as CommonMark and put in afterwards, so that nothing in a label or an amount means
 * anything there. A tie to nothing that is known stays as it was typed.
 */
final class TiedText {

	/** Around the number of a tie; no text that is stored has this character. */
	private static final char MARK = '\uFFFF';

	private final @Nullable TieWriter writer;

	private final boolean told;

	private final List<Tied> tied = new ArrayList<>();

	/**
	 * Puts amounts into the text of one document.
	 * @param writer what writes them, {@code null} to leave all as they were typed
	 * @param told whether each says what it is tied to
	 */
	TiedText(@Nullable TieWriter writer, boolean told) {
		this.writer = writer;
		this.told = told;
	}

	/** The text with a mark for each tie. */
	String marked(String text) {
		StringBuilder marked = new StringBuilder();
		int at = 0;
		for (Tie tie : Tie.in(text)) {
			Optional<String> amount = (this.writer != null) ? this.writer.written(tie) : Optional.empty();
			marked.append(text, at, tie.start());
			String source = text.substring(tie.start(), tie.end());
			if (amount.isPresent()) {
				marked.append(MARK).append(this.tied.size()).append(MARK);
				this.tied.add(new Tied(amount.get(), this.told ? source : ""));
			}
			else {
				marked.append(source);
			}
			at = tie.end();
		}
		return marked.append(text.substring(at)).toString();
	}

	/** A text with marks, in pieces: what stands between them and what they stand for. */
	List<Tied> pieces(String marked) {
		List<Tied> pieces = new ArrayList<>();
		String[] parts = marked.split(String.valueOf(MARK), -1);
		for (int i = 0; i < parts.length; i++) {
			pieces.add((i % 2 == 0) ? new Tied(parts[i], "") : tied(parts[i]));
		}
		return pieces;
	}

	/** A line that is no CommonMark. */
	Line line(String text) {
		return new Line(pieces(marked(text)).stream()
			.filter((piece) -> !piece.text.isEmpty())
			.map((piece) -> new Run(piece.text, false, false, piece.source))
			.toList());
	}

	private Tied tied(String number) {
		boolean known = number.matches("[0-9]{1,6}") && Integer.parseInt(number) < this.tied.size();
		return known ? this.tied.get(Integer.parseInt(number)) : new Tied(number, "");
	}

	/**
	 * A piece of a text.
	 *
	 * @param source the tie as it was typed, empty for other text
	 */
	record Tied(String text, String source) {
	}

}
