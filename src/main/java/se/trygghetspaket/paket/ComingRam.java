package se.trygghetspaket.paket;

import java.util.List;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * A ram that kommunfullmäktige has lowered below what is in force, as pages show it until
 * it is in effect.
 *
 * @param bridge from its brutto to what is too much
 * @param now the netto that is in effect meanwhile
 * @param inForce the sum that is in force
 * @param excess how much of that is too much
 */
public record ComingRam(RamBridge bridge, AmountText now, AmountText inForce, AmountText excess) {

	/** The one that is coming, none where the latest revision is in effect. */
	public static List<ComingRam> of(RamStanding standing, AmountStyle style) {
		return standing.coming().map((ram) -> of(standing, ram, style)).stream().toList();
	}

	private static ComingRam of(RamStanding standing, Budgetram ram, AmountStyle style) {
		Kronor now = standing.inEffect().netto();
		Kronor inForce = standing.inForce().orElse(Kronor.ZERO);
		Kronor excess = standing.excess();
		AmountFormat format = AmountFormat.of(style, List.of(now, inForce, excess, ram.netto()));
		return new ComingRam(RamBridge.of(ram, inForce, style), format.withUnit(now), format.withUnit(inForce),
				format.withUnit(excess));
	}

}
