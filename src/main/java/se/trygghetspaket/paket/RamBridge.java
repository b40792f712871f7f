package se.trygghetspaket.paket;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * The way from what kommunfullmäktige has set aside to what is left to allocate, as pages
 * show it: brutto, each omföring, netto.
 *
 * @param moved the sum of the omföringar
 * @param kf date, paragraf and diarienummer of the decision, empty while preliminary
 */
public record RamBridge(String year, AmountColumns columns, AmountText brutto, List<Moved> omforingar, AmountText moved,
		AmountText netto, RamStatus status, int revision, boolean fullAllocationRequired, List<String> kf) {

	public RamBridge {
		omforingar = List.copyOf(omforingar);
		kf = List.copyOf(kf);
	}

	/** The bridge of a ram, every amount with its unit. */
	public static RamBridge of(Budgetram ram, AmountStyle style) {
		List<Kronor> amounts = new ArrayList<>(List.of(ram.brutto(), ram.moved(), ram.netto()));
		ram.omforingar().stream().map(Omforing::amount).forEach(amounts::add);
		AmountColumns columns = AmountColumns.of(style, amounts);
		AmountFormat format = columns.format();
		return new RamBridge(String.valueOf(ram.year().value()), columns, format.withUnit(ram.brutto()),
				ram.omforingar()
					.stream()
					.map((moved) -> new Moved(moved.receiver(), moved.reason(), format.withUnit(moved.amount())))
					.toList(),
				format.withUnit(ram.moved()), format.withUnit(ram.netto()), ram.status(), ram.revision(),
				ram.fullAllocationRequired(), ram.kfBeslut().map(RamBridge::cited).orElse(List.of()));
	}

	private static List<String> cited(KfBeslut beslut) {
		return List.of(beslut.date().toString(), beslut.paragraf().printed(), beslut.diarienummer().value());
	}

	/** Money that leaves the ram before it is allocated. */
	public record Moved(String receiver, String reason, AmountText amount) {
	}

}
