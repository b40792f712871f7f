package se.trygghetspaket.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.arende.domain.TjansteskrivelseStore;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.mall.SkrivelsemallService;
import se.trygghetspaket.mall.domain.NewMemo;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.user.UserService;

/** Starts cases: a new year from what is in force, or a blank one. */
@Service
@Transactional
public class ArendeStartService {

	private final ArendeService arenden;

	private final ArendeStore store;

	private final TjansteskrivelseStore memos;

	private final BudgetramService ramar;

	private final FordelningService fordelningar;

	private final SkrivelsemallService mallar;

	private final UserService users;

	private final Clock clock;

	ArendeStartService(ArendeService arenden, ArendeStore store, TjansteskrivelseStore memos, BudgetramService ramar,
			FordelningService fordelningar, SkrivelsemallService mallar, UserService users, Clock clock) {
		this.arenden = arenden;
		this.store = store;
		this.memos = memos;
		this.ramar = ramar;
		this.fordelningar = fordelningar;
		this.mallar = mallar;
		this.users = users;
		this.clock = clock;
	}

	/**
	 * What can be changed during the year: the fördelning of the latest year in force.
	 */
	@Transactional(readOnly = true)
	public Optional<StoredFordelning> findLatestInForce(PaketId paket) {
		return this.fordelningar.findLatestInForce(paket);
	}

	/**
	 * What a new year would start from: the fördelning of the latest year in force, or of
	 * a later year that was read in.
	 */
	@Transactional(readOnly = true)
	public Optional<StoredFordelning> findLatest(PaketId paket) {
		return this.fordelningar.findLatestToCompareWith(paket);
	}

	/** What a paket has for a year before another case is started. */
	@Transactional(readOnly = true)
	public YearState yearState(PaketId paket, BudgetYear year) {
		List<Arende> undecided = this.store.findAll(paket, year,
				Stream.of(ArendeStatus.values()).filter(ArendeStatus::undecided).collect(Collectors.toSet()));
		return new YearState(year, this.ramar.find(paket, year).orElse(null), undecided,
				this.fordelningar.findInForce(paket, year).isPresent());
	}

	/**
	 * Starts the year after the latest in force or read in, with its lines. A year
	 * without ram gets a preliminary one of the same netto; where the year before has no
	 * ram either, of what it was split into.
	 * @param year the year that the one who starts it saw
	 * @param seen how many cases and decisions of the year the one who starts it was told
	 * of and wants another case beside
	 * @throws StaleVersion if another year is now the next one
	 * @throws YearTaken if the year has more than that
	 */
	public ArendeId startNextYear(Actor by, Paket paket, BudgetYear year, int seen) {
		by.require(Role.HANDLAGGARE);
		StoredFordelning latest = findLatest(paket.id())
			.filter((stored) -> stored.fordelning().year().next().equals(year))
			.orElseThrow(() -> new StaleVersion("latest before " + year.value()));
		Optional<Budgetram> before = this.ramar.find(paket.id(), latest.fordelning().year());
		Budgetram ram = this.ramar.findOrDraft(by, paket.id(), year,
				new Terms(before.map(Budgetram::netto).orElseGet(latest.fordelning()::sum), List.of(),
						before.map(Budgetram::fullAllocationRequired).orElse(true), null));
		requireFree(paket, ram, seen);
		List<PostDraft> poster = latest.fordelning().poster().stream().map(ArendeStartService::withoutReason).toList();
		return create(by, paket, ram, new Start(poster, latest, null, signatoriesOf(latest)));
	}

	/**
	 * Starts a revision of the fördelning in force for a year, with its lines; it is
	 * compared with that, so what the case changes is the difference to it.
	 * @param seen how many cases and decisions of the year the one who starts it was told
	 * of and wants another case beside
	 * @throws NotFound if nothing is in force for the year
	 * @throws YearTaken if the year has more than that
	 */
	public ArendeId startRevision(Actor by, Paket paket, BudgetYear year, int seen) {
		by.require(Role.HANDLAGGARE);
		Budgetram ram = this.ramar.get(paket.id(), year);
		requireFree(paket, ram, seen);
		StoredFordelning inForce = this.fordelningar.findInForce(paket.id(), year)
			.orElseThrow(() -> new NotFound("in force " + year.value()));
		List<PostDraft> poster = inForce.fordelning().poster().stream().map(PostDraft::of).toList();
		return create(by, paket, ram, new Start(poster, inForce, inForce, signatoriesOf(inForce)));
	}

	/**
	 * Starts a case without lines; beside what is in force it adds to it. It is compared
	 * with the year before, where that is known.
	 * @param netto what is to be allocated, for a year that has no ram; {@code null} for
	 * one that has
	 * @param seen how many cases and decisions of the year the one who starts it was told
	 * of and wants another case beside
	 * @throws YearTaken if the year has more than that
	 * @throws IllegalArgumentException if the year has no ram and no amount is given
	 */
	public ArendeId startBlank(Actor by, Paket paket, BudgetYear year, @Nullable Kronor netto, int seen) {
		by.require(Role.HANDLAGGARE);
		Budgetram ram = this.ramar.find(paket.id(), year).orElseGet(() -> draftRam(by, paket, year, netto));
		requireFree(paket, ram, seen);
		StoredFordelning previous = this.fordelningar.findToCompareWith(paket.id(), year.previous()).orElse(null);
		return create(by, paket, ram, new Start(List.of(), previous, null, List.of()));
	}

	private Budgetram draftRam(Actor by, Paket paket, BudgetYear year, @Nullable Kronor netto) {
		if (netto == null) {
			throw new IllegalArgumentException("A year without ram needs an amount");
		}
		return this.ramar.findOrDraft(by, paket.id(), year, new Terms(netto, List.of(), true, null));
	}

	/** Under the ram's lock, so that a button pressed twice is noticed. */
	private void requireFree(Paket paket, Budgetram ram, int seen) {
		this.ramar.lock(ram.id());
		YearState state = yearState(paket.id(), ram.year());
		if (state.count() > seen) {
			throw new YearTaken(state);
		}
	}

	private ArendeId create(Actor by, Paket paket, Budgetram ram, Start start) {
		StoredFordelning previous = start.previous();
		StoredFordelning base = start.base();
		BudgetYear compared = (previous != null) ? previous.fordelning().year() : null;
		Tjansteskrivelse memo = new NewMemo(this.mallar.get(paket.id()).mall(), paket.name(), ram.year(), compared)
			.dated(LocalDate.now(this.clock));
		String rubrik = (base != null) ? NewMemo.rubrikOfRevision(paket.name(), ram.year())
				: NewMemo.rubrik(paket.name(), ram.year());
		return this.arenden.create(by,
				new NewArende(ram, rubrik, null, start.poster(), (previous != null) ? previous.id() : null,
						(base != null) ? base.id() : null, memo, start.signatories()));
	}

	/**
	 * Those who signed the memo of a fördelning; one whose account may no longer sign is
	 * to sign outside the system until somebody says otherwise.
	 */
	private List<Underteckning> signatoriesOf(StoredFordelning fordelning) {
		List<UserRef> mayBeLinked = this.users.findByRole(Role.UNDERTECKNARE);
		return this.store.findByFordelning(fordelning.id())
			.map((arende) -> this.memos.get(arende.id(), arende.version()).underteckningar())
			.orElse(List.of())
			.stream()
			.map((place) -> Underteckning.of(place.undertecknare(),
					place.user().filter(mayBeLinked::contains).orElse(null)))
			.toList();
	}

	private static PostDraft withoutReason(Budgetpost post) {
		return new PostDraft(post.insats(), post.label(), post.belopp(), "");
	}

	/** What a case starts from. */
	private record Start(List<PostDraft> poster, @Nullable StoredFordelning previous, @Nullable StoredFordelning base,
			List<Underteckning> signatories) {
	}

}
