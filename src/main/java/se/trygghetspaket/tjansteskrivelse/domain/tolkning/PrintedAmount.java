package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;

/**
 * An amount as it stands in a memo.
 *
 * @param text as printed; empty where the cell is blank
 * @param kr what it is, or null when blank or when its unit is not certain
 */
public record PrintedAmount(String text, @Nullable Kronor kr) {

	public static final PrintedAmount BLANK = new PrintedAmount("", null);

}
