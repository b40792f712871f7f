package se.trygghetspaket.arende;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.historik.HistoryQuery;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.historik.domain.HistoryMark;
import se.trygghetspaket.historik.domain.HistoryPage;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.UserRef;

/**
 * Shows the history of a case to those who may see the case. One who may see it only from
 * when it was handed in is told nothing of the working material but its hashes.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ArendeHistoryService {

	private final UnderlagService underlag;

	private final PaketService paket;

	private final HistoryService history;

	ArendeHistoryService(UnderlagService underlag, PaketService paket, HistoryService history) {
		this.underlag = underlag;
		this.paket = paket;
		this.history = history;
	}

	/** Whether somebody may see working material. */
	public static boolean seesWorking(Actor reader) {
		return ArendeStatus.UTKAST.visibleTo(reader.roles());
	}

	/**
	 * One page of a case's history.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 */
	public Shown show(Actor reader, ArendeId id, HistoryQuery query) {
		Arende arende = this.underlag.findVisible(reader, id);
		Paket found = this.paket.get(arende.paket());
		boolean working = seesWorking(reader);
		HistoryChain chain = HistoryChain.ofArende(id.value());
		HistoryFilter all = working ? HistoryFilter.ALL : HistoryFilter.OPEN;
		HistoryPage page = query.filter(working)
			.map((filter) -> this.history.find(chain, filter, query.page()))
			.orElseGet(() -> new HistoryPage(List.of(), 0, 1));
		Set<Long> changed = this.history.findInsatser(chain, all);
		List<Insats> insatser = this.paket.findInsatser(found.id())
			.stream()
			.filter((insats) -> changed.contains(insats.id().value()))
			.toList();
		List<HistoryMark> hidden = working ? List.of()
				: this.history.findMarks(chain).stream().filter(HistoryMark::working).toList();
		return new Shown(arende, found, page, this.history.findPeople(chain, all), insatser, hidden);
	}

	/**
	 * The whole of a case's history in order: the entries that the reader may see, and
	 * the marks of all.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 */
	public Whole whole(Actor reader, ArendeId id) {
		Arende arende = this.underlag.findVisible(reader, id);
		HistoryChain chain = HistoryChain.ofArende(arende.id().value());
		HistoryFilter filter = seesWorking(reader) ? HistoryFilter.ALL : HistoryFilter.OPEN;
		return new Whole(this.history.findAll(chain, filter), this.history.findMarks(chain));
	}

	/**
	 * A page of history with what it can be narrowed to.
	 *
	 * @param hidden the marks of what the reader may not see
	 */
	public record Shown(Arende arende, Paket paket, HistoryPage page, List<UserRef> people, List<Insats> insatser,
			List<HistoryMark> hidden) {
	}

	/** A whole chain as one reader may see it. */
	public record Whole(List<HistoryEntry> entries, List<HistoryMark> marks) {
	}

}
