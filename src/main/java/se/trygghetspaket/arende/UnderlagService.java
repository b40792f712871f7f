package se.trygghetspaket.arende;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.UnderlagUnclear;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;

/**
 * Finds the figures that a page or a call about a year or a case rests on, all as they
 * stood at one moment.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class UnderlagService {

	private final ArendeStore store;

	private final PaketService paket;

	private final BudgetramService ramar;

	private final FordelningService fordelningar;

	UnderlagService(ArendeStore store, PaketService paket, BudgetramService ramar, FordelningService fordelningar) {
		this.store = store;
		this.paket = paket;
		this.ramar = ramar;
		this.fordelningar = fordelningar;
	}

	/**
	 * The figures of a case.
	 * @throws NotFound if there is no such case, or the reader may not see it
	 */
	public Underlag get(Actor reader, ArendeId id) {
		return of(findVisible(reader, id));
	}

	/**
	 * The figures of a year's case.
	 * @throws NotFound if the year has no such case, or the reader may not see it
	 */
	public Underlag get(Actor reader, PaketSlug slug, BudgetYear year, ArendeId id) {
		Underlag found = get(reader, id);
		if (!found.paket().slug().equals(slug) || !found.arende().year().equals(year)) {
			throw new NotFound("arende " + id.value() + " of " + slug + " " + year.value());
		}
		return found;
	}

	/**
	 * The figures of a year: those in force, else those of the only case on its way that
	 * the reader may see.
	 * @throws NotFound if there is no such paket, or the year has no ram
	 * @throws UnderlagUnclear if nothing is in force and there is not exactly one case
	 */
	public Underlag get(Actor reader, PaketSlug slug, BudgetYear year) {
		Paket found = this.paket.get(slug);
		RamStanding ram = this.ramar.standing(found.id(), year);
		List<Arende> candidates = candidates(reader, found, year);
		if (candidates.size() != 1) {
			throw new UnderlagUnclear(candidates.stream().map(Arende::id).toList());
		}
		return ofYear(candidates.get(0), found, ram);
	}

	/**
	 * As {@link #get(Actor, PaketSlug, BudgetYear)}, but empty where nothing is in force
	 * and there is not exactly one case.
	 */
	public Optional<Underlag> find(Actor reader, Paket paket, RamStanding ram) {
		List<Arende> candidates = candidates(reader, paket, ram.latest().year());
		return (candidates.size() == 1) ? Optional.of(ofYear(candidates.get(0), paket, ram)) : Optional.empty();
	}

	/**
	 * What is in force by a decided case, what another one proposes. What a revision put
	 * in force is the year's like any other, so it too is compared with the year before.
	 */
	private Underlag ofYear(Arende arende, Paket found, RamStanding ram) {
		if (arende.status().undecided()) {
			return of(arende, found, ram);
		}
		Underlag decided = of(arende, arende.current().inForce().orElse(arende.fordelning()), found, ram);
		return decided.comparesSameYear()
				? decided.comparedWith(
						this.fordelningar.findToCompareWith(found.id(), ram.latest().year().previous()).orElse(null))
				: decided;
	}

	Underlag of(Arende arende) {
		return of(arende, this.paket.get(arende.paket()), this.ramar.standing(arende.paket(), arende.year()));
	}

	private Underlag of(Arende arende, Paket paket, RamStanding ram) {
		return of(arende, arende.fordelning(), paket, ram);
	}

	/**
	 * With another fördelning than the case's proposal, such as the one it put in force.
	 */
	private Underlag of(Arende arende, FordelningId shown, Paket paket, RamStanding ram) {
		Set<FordelningId> ids = Stream
			.of(Optional.of(shown), arende.previous(), arende.current().base(), arende.current().inForce())
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		var stored = this.fordelningar.findAll(ids);
		return new Underlag(paket, ram, stored.get(shown), arende.previous().map(stored::get).orElse(null),
				arende.current().base().map(stored::get).orElse(null),
				arende.current().inForce().map(stored::get).orElse(null), arende);
	}

	/**
	 * The case alone.
	 * @throws NotFound if there is no such case, or the reader may not see it
	 */
	public Arende findVisible(Actor reader, ArendeId id) {
		return this.store.find(id)
			.filter((arende) -> arende.status().visibleTo(reader.roles()))
			.orElseThrow(() -> new NotFound("arende " + id.value()));
	}

	/**
	 * The case in force, else those on their way.
	 */
	private List<Arende> candidates(Actor reader, Paket paket, BudgetYear year) {
		return this.store.findInForce(paket.id(), year)
			.filter((decided) -> decided.status().visibleTo(reader.roles()))
			.map(List::of)
			.orElseGet(() -> this.store.findAll(paket.id(), year,
					ArendeStatus.allVisibleTo(reader.roles())
						.stream()
						.filter(ArendeStatus::undecided)
						.collect(Collectors.toSet())));
	}

}
