package se.trygghetspaket.ekonomi.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/**
 * Året på ekonomens bord: a paket's year held against its ram.
 * <p>
 * A year conforms when finance has confirmed its ram, something is decided (unless there
 * is nothing to allocate), what is in force is at most netto and, where all of it must be
 * allocated, exactly netto; and when no case on its way would exceed netto or rests on a
 * certificate that holds no longer. Everything else is a {@link Deviation}.
 */
public final class FinanceYear {

	private final Paket paket;

	private final BudgetYear year;

	private final FinanceRam ram;

	private final @Nullable Kronor decided;

	private final List<OpenArende> arenden;

	/**
	 * A year as stored.
	 * @param decided what is in force, {@code null} while nothing is decided
	 * @param arenden its cases that are not decided
	 */
	public FinanceYear(Paket paket, BudgetYear year, FinanceRam ram, @Nullable Kronor decided,
			List<OpenArende> arenden) {
		this.paket = paket;
		this.year = year;
		this.ram = ram;
		this.decided = decided;
		this.arenden = List.copyOf(arenden);
	}

	public Paket paket() {
		return this.paket;
	}

	public BudgetYear year() {
		return this.year;
	}

	public FinanceRam ram() {
		return this.ram;
	}

	/** What is in force, empty while nothing is decided. */
	public Optional<Kronor> decided() {
		return Optional.ofNullable(this.decided);
	}

	/** Its cases that are not decided. */
	public List<OpenArende> arenden() {
		return this.arenden;
	}

	/** What its drafts would add to what is in force; negative if they would lower it. */
	public Kronor proposed() {
		return added(OpenArende::drafted);
	}

	/**
	 * What its cases with finance, signatories or kommunstyrelsen would add to what is in
	 * force; negative if they would lower it.
	 */
	public Kronor inReview() {
		return added((arende) -> !arende.drafted());
	}

	/** Netto less what is in force: negative over the ram. */
	public Kronor left() {
		return this.ram.netto().minus(inForce());
	}

	/** Whether there is no deviation. */
	public boolean conforms() {
		return deviations().isEmpty();
	}

	/** Every reason why the year does not conform, the year's own before its cases'. */
	public List<Deviation> deviations() {
		List<Deviation> found = new ArrayList<>();
		Kronor netto = this.ram.netto();
		if (this.ram.status() == RamStatus.PRELIMINAR) {
			found.add(Deviation.of(DeviationKind.RAM_PRELIMINAR, netto));
		}
		if (this.decided == null && !netto.isZero()) {
			found.add(Deviation.of(DeviationKind.INGET_BESLUTAT, netto));
		}
		if (left().isNegative()) {
			found.add(Deviation.of(DeviationKind.OVER_RAM, left().negate()));
		}
		if (this.decided != null && this.ram.fullAllocationRequired() && left().compareTo(Kronor.ZERO) > 0) {
			found.add(Deviation.of(DeviationKind.EJ_FULLT_FORDELAD, left()));
		}
		this.arenden.forEach((arende) -> addDeviations(found, arende));
		return found;
	}

	private void addDeviations(List<Deviation> found, OpenArende arende) {
		Kronor over = arende.taking(inForce()).minus(this.ram.netto());
		if (over.compareTo(Kronor.ZERO) > 0) {
			found.add(Deviation.in(arende, DeviationKind.ARENDE_OVER_RAM, over));
		}
		if (arende.lapsed()) {
			found.add(Deviation.in(arende, DeviationKind.INTYG_GALLER_INTE, arende.sum()));
		}
	}

	private Kronor added(Predicate<OpenArende> which) {
		return Kronor.sum(this.arenden.stream().filter(which).map(OpenArende::added).toList());
	}

	private Kronor inForce() {
		return (this.decided != null) ? this.decided : Kronor.ZERO;
	}

}
