package se.trygghetspaket.paket.domain.trace;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;

/** Paketets ändringar: what has changed of a paket's settings. */
public final class PaketTrace {

	/** What every style is shown by. */
	private static final Kronor EXAMPLE = Kronor.of(1_000_000);

	private PaketTrace() {
	}

	/** All that a new paket is set to. */
	public static List<HistoryChange> of(Paket paket) {
		return List.of(HistoryChange.of("", HistoryField.NAME, null, paket.name()),
				HistoryChange.of("", HistoryField.AMOUNT_STYLE, null, text(paket.amountStyle())));
	}

	/** Every setting that differs; empty if none does. */
	public static List<HistoryChange> between(Paket before, Paket after) {
		List<HistoryChange> changes = new ArrayList<>();
		if (!before.name().equals(after.name())) {
			changes.add(HistoryChange.of("", HistoryField.NAME, before.name(), after.name()));
		}
		if (!before.amountStyle().equals(after.amountStyle())) {
			changes.add(HistoryChange.of("", HistoryField.AMOUNT_STYLE, text(before.amountStyle()),
					text(after.amountStyle())));
		}
		return changes;
	}

	/** A million kronor, as the style writes it. */
	private static String text(AmountStyle style) {
		return SwedishAmount.write(EXAMPLE, style);
	}

}
