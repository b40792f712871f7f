package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlFault;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlLimits;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlPackage;
import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlRefused;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;

/**
 * A memo as a Word document. Its blocks become lines with a blank one between them, and
 * the cells of a row stand with tabs between them, as they would in a memo of plain text;
 * what Word knows beyond that goes along as the role of each line.
 */
public final class DocxMemo {

	private final List<MemoLine> lines = new ArrayList<>();

	private DocxMemo() {
	}

	/**
	 * The memo's lines.
	 * @throws UnreadableMemo when it is no Word document, has no text or is not safe to
	 * open
	 */
	public static MemoText read(byte[] bytes) {
		try {
			WordParts parts = new WordParts(OoxmlPackage.read(bytes, OoxmlLimits.MEMO));
			List<Piece> pieces = Outline.decide(withoutRepeatedCaptions(WordBody.read(parts.body(), parts)));
			DocxMemo memo = new DocxMemo();
			memo.lines.addAll(WordMargins.read(parts));
			memo.write(pieces);
			return MemoText.structured(memo.lines, parts.seen().all());
		}
		catch (OoxmlRefused ex) {
			throw new UnreadableMemo(reason(ex.fault()));
		}
	}

	private static Reason reason(OoxmlFault fault) {
		return switch (fault) {
			case EMPTY -> Reason.EMPTY;
			case BROKEN -> Reason.DAMAGED;
			case NOT_OFFICE, NOT_WORD, STRICT -> Reason.OLDER_KIND;
			case TOO_LARGE -> Reason.FILE_TOO_LARGE;
			case BOMB -> Reason.UNPACKED_TOO_LARGE;
			case NAMES, DOCUMENT_TYPE -> Reason.UNSAFE;
			case LOCKED -> Reason.ENCRYPTED;
			case MACROS -> Reason.MACROS;
		};
	}

	/**
	 * The caption that a table has as a property is a line only where a paragraph shows
	 * it.
	 */
	private static List<Piece> withoutRepeatedCaptions(List<Piece> pieces) {
		List<Piece> kept = new ArrayList<>();
		for (Piece piece : pieces) {
			Piece above = kept.isEmpty() ? null : kept.get(kept.size() - 1);
			boolean shown = above != null && above.text().strip().equals(piece.text());
			if (piece.role() != LineRole.CAPTION) {
				kept.add(piece);
			}
			else if (shown) {
				kept.set(kept.size() - 1, piece);
			}
		}
		return kept;
	}

	private void write(List<Piece> pieces) {
		Piece above = null;
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			if (piece.isEmpty()) {
				above = null;
				continue;
			}
			boolean together = above != null && isTogether(pieces, i, above, piece);
			if (!together && !this.lines.isEmpty()) {
				this.lines.add(MemoLine.inserted(""));
			}
			piece.lines().forEach((line) -> this.lines.add(new MemoLine(null, line, piece.role())));
			above = piece;
		}
	}

	/** Items of a list, and short lines that stand close or alone together. */
	private static boolean isTogether(List<Piece> pieces, int index, Piece above, Piece piece) {
		if (above.role() == LineRole.ITEM && piece.role() == LineRole.ITEM) {
			return true;
		}
		boolean plain = isPlain(above) && isPlain(piece);
		return plain && (above.spacing().isTightTo(piece.spacing()) || isBlock(pieces, index));
	}

	private static boolean isPlain(Piece piece) {
		return (piece.role() == LineRole.PARAGRAPH || piece.role() == LineRole.UNKNOWN)
				&& piece.with(LineRole.PARAGRAPH).isShort();
	}

	/**
	 * Whether two to three short paragraphs stand between empty ones, as names with title
	 * and office do.
	 */
	private static boolean isBlock(List<Piece> pieces, int index) {
		int from = index;
		while (from > 0 && !pieces.get(from - 1).isEmpty()) {
			from--;
		}
		int to = index;
		while (to < pieces.size() && !pieces.get(to).isEmpty()) {
			to++;
		}
		return from > 0 && to - from <= 3 && pieces.subList(from, to).stream().allMatch(DocxMemo::isPlain);
	}

}
