package se.trygghetspaket.paket;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.omrakning.EarlierYear;
import se.trygghetspaket.paket.domain.omrakning.Omrakning;
import se.trygghetspaket.paket.domain.omrakning.OmrakningFault;
import se.trygghetspaket.paket.domain.omrakning.OmrakningRefused;
import se.trygghetspaket.paket.domain.omrakning.OmrakningStore;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.TypedText;

/**
 * Restates what was decided or printed for a year on another basis. What was decided
 * stays as it is, and so does what was restated before.
 */
@Service
@Transactional
public class OmrakningService {

	private final OmrakningStore store;

	private final FordelningService fordelningar;

	private final PaketHistory history;

	private final Clock clock;

	OmrakningService(OmrakningStore store, FordelningService fordelningar, PaketHistory history, Clock clock) {
		this.store = store;
		this.fordelningar = fordelningar;
		this.history = history;
		this.clock = clock;
	}

	/** Every restatement of a year, latest first. */
	@Transactional(readOnly = true)
	public List<Omrakning> findAll(PaketId paket, BudgetYear year) {
		return this.store.findAll(paket, year);
	}

	/**
	 * Restates what was decided or printed, with a new insats for every line that has
	 * none.
	 * @param base what it was restated from as it was seen
	 * @param revisionRead the latest restatement that was seen, 0 for none
	 * @throws NotFound if nothing was decided or read in for the year
	 * @throws StaleVersion if anything of it has changed since it was seen
	 * @throws OmrakningRefused if it is refused
	 */
	public Omrakning restate(Actor by, PaketId paket, BudgetYear year, FordelningId base, int revisionRead,
			List<PostDraft> poster, String reason) {
		by.require(Role.HANDLAGGARE, Role.EKONOM);
		EarlierYear stored = this.fordelningar.findEarlier(paket, year);
		StoredFordelning decided = stored.asDecided().orElseThrow(() -> new NotFound("fordelning " + year.value()));
		if (!decided.id().equals(base) || this.store.count(paket, year) != revisionRead) {
			throw new StaleVersion("omrakning " + year.value());
		}
		if (!poster.stream().allMatch((post) -> post.belopp().decided())) {
			throw new OmrakningRefused(OmrakningFault.AMOUNT_MISSING);
		}
		return insert(by, paket, new Restated(year, poster, reason), revisionRead, stored);
	}

	/**
	 * Stores a column that another memo printed restated; where the latest restatement
	 * says the same already, that is it. Its base is what is decided or read in.
	 * @param poster every one of an insats
	 * @throws OmrakningRefused if it is refused
	 */
	public Omrakning restateRead(Actor by, PaketId paket, BudgetYear year, List<PostDraft> poster, String reason) {
		by.require(Role.HANDLAGGARE, Role.EKONOM);
		Fordelning read = new Fordelning(year,
				poster.stream().map((post) -> post.forInsats(post.insats().orElseThrow())).toList());
		List<Omrakning> before = findAll(paket, year);
		Optional<Omrakning> same = before.stream()
			.limit(1)
			.filter((latest) -> latest.reason().equals(TypedText.lines(reason))
					&& Omrakning.sameAmounts(latest.fordelning().fordelning(), read))
			.findFirst();
		return same.orElseGet(() -> insert(by, paket, new Restated(year, poster, reason), before.size(),
				this.fordelningar.findEarlier(paket, year)));
	}

	private Omrakning insert(Actor by, PaketId paket, Restated restated, int revisionRead, EarlierYear stored) {
		Fordelning base = stored.asDecided().map(StoredFordelning::fordelning).orElse(null);
		Fordelning latest = stored.restated().map(StoredFordelning::fordelning).orElse(null);
		StoredFordelning made = this.fordelningar.createRestated(paket, restated.year(), restated.poster(),
				(lines) -> Omrakning.restate(lines, restated.reason(), base, latest));
		this.store.insert(made, revisionRead, stored.asDecided().map(StoredFordelning::id).orElse(null), by.user(),
				this.clock.instant());
		this.history.restated(by, paket, base, made.fordelning());
		return findAll(paket, restated.year()).get(0);
	}

	/** What is to be stored. */
	private record Restated(BudgetYear year, List<PostDraft> poster, String reason) {
	}

}
