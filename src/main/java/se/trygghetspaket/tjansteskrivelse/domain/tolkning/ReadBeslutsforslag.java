package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;

/**
 * Förslag till beslut: what was read of the decision and its list of amounts.
 *
 * @param ingress the block before the list, lines joined by LF; null without a list
 * @param poster the lines of the list, without its total; empty without a list
 * @param summa the line with the printed total, or null without one
 * @param enhet the unit that the list itself tells, or null
 * @param style how its amounts are written, or null when the unit is not known
 * @param form how the list is written
 * @param headers the other lines of the list: its header, for the rare list that has one,
 * and the ends of posts that are broken over a line end
 */
public record ReadBeslutsforslag(@Nullable String ingress, List<Post> poster, @Nullable Post summa,
		@Nullable AmountUnit enhet, @Nullable AmountStyle style, ReadBeslutForm form, List<MemoLine> headers) {

	/** A memo without a decision list. */
	public static final ReadBeslutsforslag NONE = new ReadBeslutsforslag(null, List.of(), null, null, null,
			ReadBeslutForm.FULL, List.of());

	public ReadBeslutsforslag {
		poster = List.copyOf(poster);
		headers = List.copyOf(headers);
	}

	/**
	 * A line of the list.
	 *
	 * @param insats the label without bullet, number and separator
	 * @param amount its amount
	 * @param line where it stands
	 */
	public record Post(String insats, PrintedAmount amount, MemoLine line) {

		public @Nullable Kronor kr() {
			return this.amount.kr();
		}

	}

}
