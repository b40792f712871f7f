package se.trygghetspaket.paket;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
 * show it: brutto, each omföring, netto, and what is allocated of it.
 *
 * @param moved the sum of the omföringar
 * @param nothing whether netto is 0 kr
 * @param kf date, paragraf and diarienummer of the decision, empty while preliminary
 * @param allocated what is allocated, none where that is not told
 */
public record RamBridge(String year, AmountColumns columns, AmountText brutto, List<Moved> omforingar, AmountText moved,
		AmountText netto, boolean nothing, RamStatus status, int revision, boolean fullAllocationRequired,
		List<String> kf, List<Allocated> allocated) {

	public RamBridge {
		omforingar = List.copyOf(omforingar);
		kf = List.copyOf(kf);
		allocated = List.copyOf(allocated);
	}

	/** The bridge of a ram, every amount with its unit. */
	public static RamBridge of(Budgetram ram, AmountStyle style) {
		return of(ram, null, style);
	}

	/**
	 * The bridge of a ram and what is allocated of it.
	 * @param allocated the sum, {@code null} to leave it out
	 */
	public static RamBridge of(Budgetram ram, @Nullable Kronor allocated, AmountStyle style) {
		List<Kronor> amounts = new ArrayList<>(List.of(ram.brutto(), ram.moved(), ram.netto()));
		ram.omforingar().stream().map(Omforing::amount).forEach(amounts::add);
		if (allocated != null) {
			amounts.addAll(List.of(allocated, ram.netto().minus(allocated)));
		}
		AmountColumns columns = AmountColumns.of(style, amounts);
		AmountFormat format = columns.format();
		return new RamBridge(String.valueOf(ram.year().value()), columns, format.withUnit(ram.brutto()),
				ram.omforingar()
					.stream()
					.map((moved) -> new Moved(moved.receiver(), moved.reason(), format.withUnit(moved.amount())))
					.toList(),
				format.withUnit(ram.moved()), format.withUnit(ram.netto()), ram.netto().isZero(), ram.status(),
				ram.revision(), ram.fullAllocationRequired(), ram.kfBeslut().map(RamBridge::cited).orElse(List.of()),
				Stream.ofNullable(allocated).map((sum) -> Allocated.of(sum, ram.netto(), format)).toList());
	}

	private static List<String> cited(KfBeslut beslut) {
		return List.of(beslut.date().toString(), beslut.paragraf().printed(), beslut.diarienummer().value());
	}

	/** Money that leaves the ram before it is allocated. */
	public record Moved(String receiver, String reason, AmountText amount) {
	}

	/**
	 * What is allocated of netto.
	 *
	 * @param distance how far from netto it is, never negative
	 */
	public record Allocated(AmountText sum, AmountText distance, Side side) {

		static Allocated of(Kronor sum, Kronor netto, AmountFormat format) {
			Kronor left = netto.minus(sum);
			Side side = left.isNegative() ? Side.OVER : (left.isZero() ? Side.EVEN : Side.LEFT);
			return new Allocated(format.withUnit(sum), format.withUnit(left.isNegative() ? left.negate() : left), side);
		}

	}

	/** On which side of netto the sum is. */
	public enum Side {

		LEFT, EVEN, OVER

	}

}
