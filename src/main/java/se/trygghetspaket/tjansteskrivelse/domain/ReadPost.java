package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;

/**
 * Budgetpost: a row of a table that was read.
 *
 * @param insats the label without bullet
 * @param ovrigt the other text columns by their headings, in source order
 * @param amounts one for each amount column
 * @param line where it stands
 */
public record ReadPost(String insats, Map<String, String> ovrigt, List<PrintedAmount> amounts, MemoLine line) {

	public ReadPost {
		ovrigt = Collections.unmodifiableMap(new LinkedHashMap<>(ovrigt));
		amounts = List.copyOf(amounts);
	}

	/** The amount of a column; null when blank or not certain. */
	public @Nullable Kronor kr(int kolumn) {
		return this.amounts.get(kolumn).kr();
	}

}
