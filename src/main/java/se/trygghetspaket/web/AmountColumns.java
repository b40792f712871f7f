package se.trygghetspaket.web;

import java.util.Collection;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;

/**
 * How the amounts of a page are written: as the paket writes them or, where that cannot
 * show each of them exactly, finer, which the page then says.
 *
 * @param wanted how the paket writes
 * @param shown how the page writes
 */
public record AmountColumns(AmountStyle wanted, AmountStyle shown) {

	/** The paket's style, or the nearest one that shows every amount exactly. */
	public static AmountColumns of(AmountStyle paket, Collection<Kronor> amounts) {
		AmountStyle bare = paket.withUnit(false);
		return new AmountColumns(bare, bare.finerFor(amounts));
	}

	/** Writes what the page shows. */
	public AmountFormat format() {
		return AmountFormat.of(this.shown);
	}

	/** Whether the paket's own style would not have been exact. */
	public boolean finer() {
		return !this.shown.equals(this.wanted);
	}

	/** Whether the page writes whole kronor where the paket writes a larger unit. */
	public boolean inKronor() {
		return this.shown.unit() == AmountUnit.KR && this.wanted.unit() != AmountUnit.KR;
	}

	/**
	 * The amount for a field that reads a bare number in the paket's unit; with its own
	 * unit where that is another.
	 */
	public String field(Kronor amount) {
		return SwedishAmount.write(amount, this.shown.withUnit(this.shown.unit() != this.wanted.unit()));
	}

}
