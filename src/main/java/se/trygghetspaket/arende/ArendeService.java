package se.trygghetspaket.arende;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.TjansteskrivelseStore;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.arende.domain.list.ArendePage;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.arende.domain.trace.TjansteskrivelseTrace;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.tjansteskrivelse.domain.TieChange;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/** What people do with a case while they draft it, and how they find it. */
@Service
@Transactional
public class ArendeService {

	private final ArendeStore store;

	private final TjansteskrivelseStore memos;

	private final UnderlagService underlag;

	private final FordelningService fordelningar;

	private final ArendeHistory history;

	private final Clock clock;

	ArendeService(ArendeStore store, TjansteskrivelseStore memos, UnderlagService underlag,
			FordelningService fordelningar, ArendeHistory history, Clock clock) {
		this.store = store;
		this.memos = memos;
		this.underlag = underlag;
		this.fordelningar = fordelningar;
		this.history = history;
		this.clock = clock;
	}

	/** One page of the cases that the reader may see and the filter selects. */
	@Transactional(readOnly = true)
	public ArendePage search(Actor reader, ArendeFilter filter, int page) {
		return this.store.search(filter, ArendeStatus.allVisibleTo(reader.roles()), page);
	}

	/** The cases in which the next step is the reader's, longest waiting first. */
	@Transactional(readOnly = true)
	public List<ArendeSummary> findWaiting(Actor reader) {
		Set<ArendeMove> moves = Arrays.stream(ArendeMove.values())
			.filter((move) -> move.awaited() && reader.has(move.role()))
			.collect(Collectors.toSet());
		return moves.isEmpty() ? List.of() : this.store.findWaiting(reader.user(), moves);
	}

	/** How each of these cases, which the reader sees, came where it stands. */
	@Transactional(readOnly = true)
	public Map<ArendeId, TakenMove> findLastMoves(List<ArendeSummary> arenden) {
		return this.store.findLastMoves(arenden.stream().map(ArendeSummary::id).toList());
	}

	/**
	 * The cases of these ramar that the reader may see and that nobody has given up, the
	 * one in force first.
	 */
	@Transactional(readOnly = true)
	public List<ArendeSummary> findAll(Actor reader, Set<BudgetramId> ramar) {
		Set<ArendeStatus> statuses = ArendeStatus.allVisibleTo(reader.roles())
			.stream()
			.filter((status) -> !status.lapsed())
			.collect(Collectors.toSet());
		return ramar.isEmpty() ? List.of() : this.store.findAll(ramar, statuses);
	}

	/** The years of the cases that the reader may see, latest first. */
	@Transactional(readOnly = true)
	public List<BudgetYear> findYears(Actor reader) {
		return this.store.findYears(ArendeStatus.allVisibleTo(reader.roles()));
	}

	/** All the cases that the reader may see and the filter selects, latest first. */
	@Transactional(readOnly = true)
	public List<ArendeSummary> findAll(Actor reader, ArendeFilter filter) {
		return this.store.findSummaries(filter, ArendeStatus.allVisibleTo(reader.roles()));
	}

	/**
	 * A case with all that belongs to it, as it stood at one moment.
	 * @throws se.trygghetspaket.shared.NotFound if there is none, or the reader may not
	 * see it
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public ArendeAkt get(Actor reader, ArendeId id) {
		Underlag underlag = this.underlag.of(find(reader, id));
		Arende arende = underlag.arende();
		return new ArendeAkt(underlag, this.store.findRoad(id), this.memos.get(id, arende.version()),
				this.store.findIntyg(arende).orElse(null), this.store.findBeslut(id).orElse(null));
	}

	/** Starts a case as a draft owned by the one who starts it. */
	public ArendeId create(Actor by, NewArende draft) {
		by.require(Role.HANDLAGGARE);
		StoredFordelning fordelning = this.fordelningar.create(draft.ram().paket(), draft.ram().year(),
				FordelningOrigin.ARENDE, draft.poster());
		Arende arende = this.store.insert(draft, fordelning.id(), by.user(), this.clock.instant());
		this.memos.insert(arende.id(), arende.version(), draft.memo(), draft.underteckningar());
		this.store.addEditor(arende.id(), by.user());
		this.history.started(by, arende, fordelning.fordelning(),
				TjansteskrivelseTrace.of(arende, draft.memo(), draft.underteckningar()));
		return arende.id();
	}

	/**
	 * Replaces the lines of a draft. What its memo ties to a line that is renamed is tied
	 * to the line's new name.
	 * @param lockVersion the fördelning's version that the editor saw
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has changed them
	 * @throws IllegalArgumentException if the lines are refused
	 */
	public StoredFordelning savePoster(Actor by, ArendeId id, long lockVersion, List<PostDraft> poster) {
		Arende arende = find(by, id);
		arende.requireEditable(by);
		this.store.addEditor(id, by.user());
		StoredTjansteskrivelse memo = this.memos.lock(id, arende.version());
		Fordelning before = this.fordelningar.get(arende.fordelning()).fordelning();
		StoredFordelning saved = this.fordelningar.replacePoster(arende.fordelning(), lockVersion, poster);
		this.history.posterChanged(by, arende, before, saved.fordelning());
		followTies(by, arende, memo, before, saved.fordelning());
		return saved;
	}

	/**
	 * Replaces the memo of a draft, its title, its diarienummer and those who sign it.
	 * @param lockVersion the memo's version that the editor saw
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has changed it
	 */
	public void saveTjansteskrivelse(Actor by, ArendeId id, long lockVersion, String rubrik,
			@Nullable Diarienummer diarienummer, Tjansteskrivelse memo, List<Underteckning> underteckningar) {
		Arende arende = find(by, id);
		StoredTjansteskrivelse stored = this.memos.get(id, arende.version());
		TjansteskrivelseTrace before = TjansteskrivelseTrace.of(arende, stored.memo(), stored.underteckningar());
		arende.rename(by, rubrik, diarienummer);
		this.store.addEditor(id, by.user());
		this.memos.replace(id, arende.version(), lockVersion, memo, underteckningar);
		this.store.update(arende);
		this.history.memoChanged(by, arende, before, TjansteskrivelseTrace.of(arende, memo, underteckningar));
	}

	private void followTies(Actor by, Arende arende, StoredTjansteskrivelse stored, Fordelning before,
			Fordelning after) {
		if (TieChange.renamed(before, after)) {
			Fordelning compared = arende.previous().map((id) -> this.fordelningar.get(id).fordelning()).orElse(null);
			Tjansteskrivelse memo = new TieChange(before, after, compared).apply(stored.memo());
			if (!memo.equals(stored.memo())) {
				this.memos.replace(arende.id(), arende.version(), stored.lockVersion(), memo, stored.underteckningar());
				this.history.memoChanged(by, arende,
						TjansteskrivelseTrace.of(arende, stored.memo(), stored.underteckningar()),
						TjansteskrivelseTrace.of(arende, memo, stored.underteckningar()));
			}
		}
	}

	private Arende find(Actor reader, ArendeId id) {
		return this.underlag.findVisible(reader, id);
	}

}
