package se.trygghetspaket.paket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.paket.domain.utfall.Utfall;
import se.trygghetspaket.paket.domain.utfall.UtfallFault;
import se.trygghetspaket.paket.domain.utfall.UtfallRefused;
import se.trygghetspaket.paket.domain.utfall.UtfallStore;
import se.trygghetspaket.paket.domain.utfall.UtfallStore.StoredUtfall;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;

/** Follows up at the end of a year what was spent of what was decided. */
@Service
@Transactional
public class UtfallService {

	private final UtfallStore store;

	private final FordelningService fordelningar;

	private final PaketHistory history;

	private final Clock clock;

	UtfallService(UtfallStore store, FordelningService fordelningar, PaketHistory history, Clock clock) {
		this.store = store;
		this.fordelningar = fordelningar;
		this.history = history;
		this.clock = clock;
	}

	/** What is told of a year now; empty where nothing is told. */
	@Transactional(readOnly = true)
	public Optional<StoredUtfall> find(PaketId paket, BudgetYear year) {
		return this.store.find(paket, year);
	}

	/**
	 * What is in force for a year beside what is told; empty where nothing is in force.
	 */
	@Transactional(readOnly = true)
	public Optional<Uppfoljning> followUp(PaketId paket, BudgetYear year) {
		return this.fordelningar.findInForce(paket, year)
			.map((inForce) -> beside(inForce.fordelning(), find(paket, year).orElse(null)));
	}

	/**
	 * Why nothing can be reported for a year, if nothing can.
	 * @param decided whether anything is in force for it
	 */
	public Optional<UtfallFault> fault(BudgetYear year, boolean decided) {
		if (!decided) {
			return Optional.of(UtfallFault.NOTHING_DECIDED);
		}
		return (LocalDate.now(this.clock).getYear() < year.value()) ? Optional.of(UtfallFault.NOT_BEGUN)
				: Optional.empty();
	}

	/**
	 * Stores what is told of a year from now on.
	 * @param revisionRead the revision that was seen, 0 where nothing was told
	 * @throws UtfallRefused if the year has not begun or nothing is in force, or if an
	 * insats has neither a line nor anything told before
	 * @throws se.trygghetspaket.shared.StaleVersion if something later is told
	 */
	public StoredUtfall record(Actor by, PaketId paket, BudgetYear year, int revisionRead, List<Utfall> told) {
		by.require(Role.EKONOM);
		Optional<StoredFordelning> inForce = this.fordelningar.findInForce(paket, year);
		fault(year, inForce.isPresent()).ifPresent((fault) -> {
			throw new UtfallRefused(fault);
		});
		Fordelning decided = inForce.orElseThrow().fordelning();
		Optional<StoredUtfall> before = find(paket, year);
		if (told.stream()
			.anyMatch((each) -> decided.find(each.insats()).isEmpty()
					&& before.flatMap((stored) -> stored.find(each.insats())).isEmpty())) {
			throw new UtfallRefused(UtfallFault.NO_SUCH_LINE);
		}
		StoredUtfall stored = this.store.record(paket, year, revisionRead, told, by.user(), this.clock.instant());
		this.history.reported(by, paket, year, beside(decided, before.orElse(null)), beside(decided, stored));
		return stored;
	}

	/** What is decided beside what is told. */
	public static Uppfoljning beside(Fordelning decided, @Nullable StoredUtfall told) {
		return (told != null) ? Uppfoljning.of(decided, told.utfall(), told.names())
				: Uppfoljning.of(decided, List.of(), Map.of());
	}

}
