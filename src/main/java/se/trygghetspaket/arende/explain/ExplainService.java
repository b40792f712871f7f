package se.trygghetspaket.arende.explain;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistoryService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.trace.AmountStep;
import se.trygghetspaket.arende.domain.trace.AmountTrail;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;

/**
 * Answers where a number of a case comes from: who set it, when and why, what it was
 * before and last year, and the ram above it.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ExplainService {

	private final UnderlagService underlag;

	private final ArendeStore store;

	private final HistoryService history;

	ExplainService(UnderlagService underlag, ArendeStore store, HistoryService history) {
		this.underlag = underlag;
		this.store = store;
		this.history = history;
	}

	/**
	 * Where the amount of a line comes from.
	 * @throws NotFound if there is no such case, the reader may not see it, or neither of
	 * its years has the line
	 */
	public Explained line(Actor reader, ArendeId id, InsatsId insats) {
		Underlag found = this.underlag.get(reader, id);
		Budgetpost now = found.fordelning().fordelning().find(insats).orElse(null);
		Budgetpost before = found.previous().flatMap((stored) -> stored.fordelning().find(insats)).orElse(null);
		if (now == null && before == null) {
			throw new NotFound("insats " + insats.value() + " of arende " + id.value());
		}
		boolean working = ArendeHistoryService.seesWorking(reader);
		HistoryFilter filter = new HistoryFilter(null, insats.value(), null, null, working);
		List<AmountStep> steps = AmountTrail.ofLine(insats, entries(id, filter));
		return new Explained(found, now, before, steps, working, origin(reader, found), ramRecorded(found));
	}

	/**
	 * Where the sum of a case comes from.
	 * @throws NotFound if there is no such case, or the reader may not see it
	 */
	public Explained sum(Actor reader, ArendeId id) {
		Underlag found = this.underlag.get(reader, id);
		boolean working = ArendeHistoryService.seesWorking(reader);
		List<AmountStep> steps = working ? AmountTrail.ofSum(entries(id, HistoryFilter.ALL)) : List.of();
		return new Explained(found, null, null, steps, working, origin(reader, found), ramRecorded(found));
	}

	private List<HistoryEntry> entries(ArendeId id, HistoryFilter filter) {
		return this.history.findAll(HistoryChain.ofArende(id.value()), filter);
	}

	/** The case that the earlier year's figures come from, if the reader may see it. */
	private @Nullable Arende origin(Actor reader, Underlag found) {
		return found.previous()
			.map(StoredFordelning::id)
			.flatMap(this.store::findByFordelning)
			.filter((arende) -> arende.status().visibleTo(reader.roles()))
			.orElse(null);
	}

	/** Who recorded the revision of the ram that the fördelning is held against. */
	private @Nullable HistoryEntry ramRecorded(Underlag found) {
		String year = String.valueOf(found.ram().year().value());
		String revision = String.valueOf(found.ram().revision());
		return this.history.findAll(HistoryChain.ofPaket(found.paket().id().value()), HistoryFilter.OPEN)
			.stream()
			.filter((entry) -> entry.event().kind() == HistoryEventKind.RAM_RECORDED)
			.filter((entry) -> entry.event().about().equals(year))
			.filter((entry) -> entry.event()
				.changes()
				.stream()
				.anyMatch((change) -> change.field() == HistoryField.REVISION && revision.equals(change.to())))
			.reduce((first, second) -> second)
			.orElse(null);
	}

	/**
	 * A number and where it comes from.
	 *
	 * @param now the line as it stands, {@code null} for a sum or a line that has ended
	 * @param before the line last year, {@code null} for a sum or a new line
	 * @param steps what the number has been, first value first; without what the reader
	 * may not see
	 * @param working whether the reader sees working material
	 * @param origin the case of last year's figures, {@code null} if they were read in or
	 * the reader may not see it
	 * @param ramRecorded when the revision of the ram was recorded
	 */
	public record Explained(Underlag underlag, @Nullable Budgetpost now, @Nullable Budgetpost before,
			List<AmountStep> steps, boolean working, @Nullable Arende origin, @Nullable HistoryEntry ramRecorded) {

		/** The line as it is called, latest name first; empty for a sum. */
		public Optional<String> label() {
			return Optional.ofNullable(this.now).or(() -> Optional.ofNullable(this.before)).map(Budgetpost::label);
		}

	}

}
