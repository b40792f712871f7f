package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.read.HeaderFields;
import se.trygghetspaket.tjansteskrivelse.read.KnownHeadings;

/**
 * Decides which paragraphs are the title and the headings. With styles they tell; a
 * document that uses none may have bold lines instead, which count when the headings that
 * every memo has are bold too. Where neither holds, the words and the shape of a line
 * have to tell.
 */
final class Outline {

	private static final int LONGEST = 80;

	private final List<Piece> pieces;

	private Outline(List<Piece> pieces) {
		this.pieces = new ArrayList<>(pieces);
	}

	static List<Piece> decide(List<Piece> pieces) {
		Outline outline = new Outline(pieces);
		outline.dropFields();
		outline.findTitle();
		if (!outline.has(LineRole.HEADING)) {
			outline.takeBold();
		}
		if (!outline.has(LineRole.HEADING)) {
			outline.replace(LineRole.PARAGRAPH, (piece) -> piece.with(LineRole.UNKNOWN));
		}
		return outline.pieces;
	}

	private boolean has(LineRole role) {
		return this.pieces.stream().anyMatch((piece) -> piece.role() == role);
	}

	private void replace(LineRole role, UnaryOperator<Piece> other) {
		this.pieces.replaceAll((piece) -> (piece.role() == role) ? other.apply(piece) : piece);
	}

	/** "TJÄNSTESKRIVELSE" in the style of a heading is the kind of document. */
	private void dropFields() {
		this.pieces.replaceAll((piece) -> isOutlined(piece) && HeaderFields.isField(piece.text())
				&& !KnownHeadings.contains(piece.text()) ? piece.with(LineRole.PARAGRAPH) : piece);
	}

	private static boolean isOutlined(Piece piece) {
		return piece.role() == LineRole.TITLE || piece.role() == LineRole.HEADING;
	}

	/** Without a style for it, the title is the first heading, if it stands above all. */
	private void findTitle() {
		int[] headings = IntStream.range(0, this.pieces.size()).filter((i) -> isOutlined(this.pieces.get(i))).toArray();
		if (has(LineRole.TITLE)) {
			keepFirstTitle(headings);
			return;
		}
		if (headings.length < 2 || KnownHeadings.contains(this.pieces.get(headings[0]).text())) {
			return;
		}
		int level = this.pieces.get(headings[0]).level();
		boolean above = IntStream.of(headings).skip(1).allMatch((i) -> this.pieces.get(i).level() > level);
		boolean nothingBetween = IntStream.range(headings[0] + 1, headings[1])
			.allMatch((i) -> this.pieces.get(i).isEmpty());
		if (above || nothingBetween) {
			this.pieces.set(headings[0], this.pieces.get(headings[0]).with(LineRole.TITLE));
		}
	}

	/** The title may go over several paragraphs, but not come back further down. */
	private void keepFirstTitle(int[] headings) {
		boolean ended = false;
		int last = -1;
		for (int i : headings) {
			boolean title = this.pieces.get(i).role() == LineRole.TITLE;
			ended |= last >= 0 && (!title || i > last + 1);
			if (title && ended) {
				this.pieces.set(i, this.pieces.get(i).with(LineRole.HEADING));
			}
			else if (title) {
				last = i;
			}
		}
	}

	private void takeBold() {
		List<Integer> known = IntStream.range(0, this.pieces.size())
			.filter((i) -> this.pieces.get(i).isParagraph() && KnownHeadings.contains(this.pieces.get(i).text()))
			.boxed()
			.toList();
		if (known.isEmpty() || known.stream().anyMatch((i) -> !this.pieces.get(i).bold())) {
			return;
		}
		for (int i = known.get(0); i < this.pieces.size(); i++) {
			if (known.contains(i) || (isBoldLine(this.pieces.get(i)) && isFollowedByContent(i))) {
				this.pieces.set(i, this.pieces.get(i).with(LineRole.HEADING));
			}
		}
	}

	private static boolean isBoldLine(Piece piece) {
		return piece.isParagraph() && piece.bold() && piece.lines().size() == 1 && piece.text().length() <= LONGEST
				&& ".,:;!?".indexOf(piece.text().charAt(piece.text().length() - 1)) < 0
				&& piece.text().indexOf('\t') < 0 && !HeaderFields.isField(piece.text());
	}

	private boolean isFollowedByContent(int index) {
		for (Piece next : this.pieces.subList(index + 1, this.pieces.size())) {
			if (!next.isEmpty()) {
				String text = next.text().strip();
				boolean sentence = text.length() > LONGEST || ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
				return !next.bold() && (next.role() != LineRole.PARAGRAPH || sentence);
			}
		}
		return false;
	}

}
