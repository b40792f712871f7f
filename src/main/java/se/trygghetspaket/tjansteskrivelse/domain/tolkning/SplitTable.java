package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;

/**
 * What was seen of a table whose labels and amounts stand apart in the source. Which
 * amount belongs to which label is not known and is never guessed; a person says it.
 *
 * @param labels the labels in source order, without bullets and without total
 * @param totalLabel the label of a total, or null without one
 * @param amounts the amounts in source order, the total's among them
 * @param style how the amounts are written, or null when the unit is not known
 */
public record SplitTable(List<String> labels, @Nullable String totalLabel, List<Seen> amounts,
		@Nullable AmountStyle style) {

	public SplitTable {
		labels = List.copyOf(labels);
		amounts = List.copyOf(amounts);
	}

	/**
	 * An amount that was seen.
	 *
	 * @param amount as printed, in kronor when its unit is certain
	 * @param line the source line that it stands on
	 */
	public record Seen(PrintedAmount amount, MemoLine line) {

	}

	/** This and what was seen in another place of the same memo. */
	public SplitTable with(SplitTable other) {
		List<String> allLabels = new ArrayList<>(this.labels);
		allLabels.addAll(other.labels);
		List<Seen> all = new ArrayList<>(this.amounts);
		all.addAll(other.amounts);
		return new SplitTable(allLabels, (this.totalLabel != null) ? this.totalLabel : other.totalLabel, all,
				Objects.equals(this.style, other.style) ? this.style : null);
	}

}
