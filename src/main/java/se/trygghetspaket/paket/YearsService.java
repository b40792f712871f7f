package se.trygghetspaket.paket;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.years.InsatsLife;
import se.trygghetspaket.paket.domain.years.KnownYear;
import se.trygghetspaket.paket.domain.years.LifeYear;
import se.trygghetspaket.paket.domain.years.ManyYears;
import se.trygghetspaket.paket.domain.years.YearStanding;
import se.trygghetspaket.paket.domain.years.YearWindow;
import se.trygghetspaket.paket.domain.years.YearsStore;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;

/**
 * Looks at a paket over many years, and at an insats over its life: what is decided, read
 * in or restated, never what is on its way.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class YearsService {

	private final YearsStore store;

	private final BudgetramStore ramar;

	YearsService(YearsStore store, BudgetramStore ramar) {
		this.store = store;
		this.ramar = ramar;
	}

	/** Every year of a paket that has a ram or a fördelning that stands for it. */
	public List<KnownYear> findYears(PaketId paket) {
		return this.store.findYears(paket);
	}

	/**
	 * The years of a window, each with its ram in effect and its fördelning; earliest
	 * first.
	 */
	public List<YearStanding> findStanding(PaketId paket, Collection<BudgetYear> years) {
		Map<BudgetYear, StoredFordelning> fordelningar = this.store.findStanding(paket, years);
		Map<BudgetYear, Budgetram> ramar = ramar(paket, years);
		return years.stream()
			.sorted()
			.map((year) -> new YearStanding(year, fordelningar.get(year), ramar.get(year)))
			.toList();
	}

	/** The years of a window beside each other, a row for each insats. */
	public ManyYears get(PaketId paket, YearWindow window) {
		List<BudgetYear> years = window.years();
		List<YearStanding> loaded = findStanding(paket, window.withTheYearBefore());
		boolean withBefore = loaded.size() > years.size();
		List<YearStanding> shown = withBefore ? loaded.subList(1, loaded.size()) : loaded;
		Set<InsatsId> insatser = shown.stream()
			.flatMap((year) -> year.poster().stream())
			.map(Budgetpost::insats)
			.collect(Collectors.toSet());
		Set<InsatsId> earlier = years.isEmpty() ? Set.of() : this.store.findEarlier(paket, years.get(0), insatser);
		return ManyYears.of(shown, withBefore ? loaded.get(0) : null, earlier, window.hasSplitBefore());
	}

	/**
	 * The whole life of an insats.
	 * @throws NotFound if the paket has no such insats, or nothing of it is decided, read
	 * in or told
	 */
	public InsatsLife getLife(PaketId paket, InsatsId id) {
		Insats insats = this.store.findInsats(paket, id).orElseThrow(() -> notFound(id));
		List<LifeYear> split = this.store.findLife(paket, id);
		Map<BudgetYear, Budgetram> ramar = ramar(paket, split.stream().map(LifeYear::year).toList());
		List<LifeYear> years = split.stream().map((year) -> year.withNetto(netto(ramar.get(year.year())))).toList();
		InsatsLife life = InsatsLife.of(insats, years, this.store.findLabels(paket, InsatsLife.named(split)));
		if (!life.known()) {
			throw notFound(id);
		}
		return life;
	}

	private Map<BudgetYear, Budgetram> ramar(PaketId paket, Collection<BudgetYear> years) {
		return this.ramar.findStandings(paket, years)
			.stream()
			.map(RamStanding::inEffect)
			.collect(Collectors.toUnmodifiableMap(Budgetram::year, Function.identity()));
	}

	private static @Nullable Kronor netto(@Nullable Budgetram ram) {
		return (ram != null) ? ram.netto() : null;
	}

	private static NotFound notFound(InsatsId id) {
		return new NotFound("insats " + id.value());
	}

}
