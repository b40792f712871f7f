package se.trygghetspaket.arende.granskning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.LockedArende;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.granskning.IakttagelseKey;
import se.trygghetspaket.arende.domain.granskning.SetAside;
import se.trygghetspaket.arende.domain.granskning.SetAsideRefused;
import se.trygghetspaket.arende.domain.granskning.SetAsideStore;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.mall.RegelSettingsService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.tjansteskrivelse.domain.DraftLines;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseAmounts;

/**
 * Holds the memo of a case against its figures and against what is recorded. What it sees
 * can be mended by a button, where that takes no judgement, or set aside with a reason; a
 * handläggare does that, while the case is a draft.
 */
@Service
@Transactional
public class GranskningService {

	private static final Comparator<Iakttagelse> IN_ORDER = Comparator.comparing(Iakttagelse::allvar)
		.thenComparing((seen) -> (seen.plats().line() != null) ? seen.plats().line() : Integer.MAX_VALUE);

	private final ArendeService arenden;

	private final LockedArende locked;

	private final ReviewSource source;

	private final RegelSettingsService rules;

	private final SetAsideStore store;

	private final ArendeHistory history;

	private final Clock clock;

	GranskningService(ArendeService arenden, LockedArende locked, ReviewSource source, RegelSettingsService rules,
			SetAsideStore store, ArendeHistory history, Clock clock) {
		this.arenden = arenden;
		this.locked = locked;
		this.source = source;
		this.rules = rules;
		this.store = store;
		this.history = history;
		this.clock = clock;
	}

	/** Whether somebody sees what the rules see: it is working material. */
	public static boolean visibleTo(Actor reader) {
		return ArendeStatus.UTKAST.visibleTo(reader.roles());
	}

	/**
	 * Refuses whoever does not work with cases.
	 * @throws se.trygghetspaket.shared.RoleRequired if so
	 */
	public static void requireReader(Actor reader) {
		reader.require(Role.HANDLAGGARE, Role.EKONOM, Role.UNDERTECKNARE, Role.NAMNDSEKRETERARE);
	}

	/** What the rules see in the case's memo. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Granskning of(ArendeAkt akt) {
		StoredTjansteskrivelse stored = akt.tjansteskrivelse();
		return of(akt, akt.arende().rubrik(), akt.arende().diarienummer().orElse(null), stored.memo(),
				stored.undertecknare());
	}

	/** What the rules see in a memo that is being written. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Granskning of(ArendeAkt akt, String rubrik, @Nullable Diarienummer diarienummer, Tjansteskrivelse memo,
			List<Undertecknare> undertecknare) {
		Reviewed reviewed = this.source.of(akt, rubrik, diarienummer, memo, undertecknare);
		List<Iakttagelse> seen = chosen(akt, MemoReview.of(reviewed)).stream().sorted(IN_ORDER).toList();
		return granskning(memo, reviewed, seen, this.store.findAll(akt.arende().id()));
	}

	private static Granskning granskning(Tjansteskrivelse memo, Reviewed reviewed, List<Iakttagelse> seen,
			List<SetAside> asides) {
		List<IakttagelseKey> keys = IakttagelseKey.of(seen, memo);
		Map<IakttagelseKey, SetAside> held = asides.stream()
			.collect(Collectors.toMap(SetAside::key, Function.identity()));
		DraftLines lines = DraftLines.of(memo);
		List<Finding> open = new ArrayList<>();
		List<Finding> aside = new ArrayList<>();
		for (int i = 0; i < seen.size(); i++) {
			Iakttagelse each = seen.get(i);
			SetAside let = each.regel().maySetAside(each.allvar()) ? held.get(keys.get(i)) : null;
			List<Finding> among = (let == null) ? open : aside;
			among.add(new Finding(among.size() + 1, keys.get(i), each, avsnitt(each, lines), let));
		}
		List<SetAside> lapsed = asides.stream().filter((each) -> !keys.contains(each.key())).toList();
		open.addAll(aside);
		return new Granskning(memo, reviewed, open, ProseAmounts.in(reviewed), lapsed);
	}

	/** The paket's own choice of rules and how serious they are. */
	private List<Iakttagelse> chosen(ArendeAkt akt, List<Iakttagelse> seen) {
		return this.rules.get(akt.paket().id()).settings().apply(seen);
	}

	private static int avsnitt(Iakttagelse seen, DraftLines lines) {
		Integer line = seen.plats().line();
		return (line == null) ? -1 : lines.avsnittOf(line).orElse(-1);
	}

	/**
	 * Makes the change that a button stands for.
	 * @param lockVersion the memo's version that was seen
	 * @param key the iakttagelse's key, or that of what ties an amount
	 * @throws StaleVersion if the memo or what the rules see has been changed since
	 */
	public Mended mend(Actor by, ArendeId id, long lockVersion, String key) {
		ArendeAkt akt = editable(by, id);
		Fix fix = (akt.tjansteskrivelse().lockVersion() == lockVersion) ? of(akt).findFix(key).orElse(null) : null;
		if (fix == null) {
			throw new StaleVersion("tjansteskrivelse of arende " + id.value());
		}
		Tjansteskrivelse before = akt.tjansteskrivelse().memo();
		save(by, akt, lockVersion, fix.apply(before));
		return new Mended(fix, before, this.arenden.get(by, id).tjansteskrivelse().lockVersion());
	}

	/**
	 * Brings back the text and the form of the decision list that a memo had.
	 * @param lockVersion the memo's version that was seen
	 * @throws StaleVersion if the memo has been changed since
	 */
	public void restore(Actor by, ArendeId id, long lockVersion, Tjansteskrivelse before) {
		ArendeAkt akt = editable(by, id);
		Tjansteskrivelse now = akt.tjansteskrivelse().memo();
		save(by, akt, lockVersion, now.with(before.avsnitt()).with(before.beslutForm()).with(before.avrundning()));
	}

	private void save(Actor by, ArendeAkt akt, long lockVersion, Tjansteskrivelse memo) {
		this.arenden.saveTjansteskrivelse(by, akt.arende().id(), lockVersion, akt.arende().rubrik(),
				akt.arende().diarienummer().orElse(null), memo, akt.tjansteskrivelse().underteckningar());
	}

	/**
	 * Lets an iakttagelse be. Nothing is written if it is set aside already.
	 * @param key the iakttagelse's key
	 * @throws StaleVersion if the rules no longer see it
	 * @throws SetAsideRefused if it has to be mended
	 */
	public void setAside(Actor by, ArendeId id, String key, Reason reason) {
		ArendeAkt akt = editable(by, id);
		Finding finding = of(akt).find(key).orElseThrow(() -> new StaleVersion("iakttagelse of " + id.value()));
		Iakttagelse seen = finding.seen();
		if (!seen.regel().maySetAside(seen.allvar())) {
			throw new SetAsideRefused(seen.regel());
		}
		SetAside aside = SetAside.of(finding.key(), seen, reason, by.user(), this.clock.instant());
		if (this.store.insert(akt.arende(), aside)) {
			record(by, akt.arende(), HistoryEventKind.IAKTTAGELSE_SET_ASIDE, aside, reason.text());
		}
	}

	/**
	 * Lets what was set aside count again.
	 * @throws NotFound if the case has no such, or no longer
	 */
	public void takeBack(Actor by, ArendeId id, long aside) {
		ArendeAkt akt = editable(by, id);
		SetAside found = this.store.findAll(id)
			.stream()
			.filter((each) -> each.id() == aside)
			.findFirst()
			.orElseThrow(() -> new NotFound("set_aside " + aside + " of arende " + id.value()));
		this.store.takeBack(found, by.user(), this.clock.instant());
		record(by, akt.arende(), HistoryEventKind.IAKTTAGELSE_TAKEN_BACK, found, "");
	}

	/** The case as it is once whoever hands it in is done, if it is still a draft. */
	private ArendeAkt editable(Actor by, ArendeId id) {
		by.require(Role.HANDLAGGARE);
		ArendeAkt akt = this.locked.get(by, id);
		akt.arende().requireEditable(by);
		return akt;
	}

	private void record(Actor by, Arende arende, HistoryEventKind kind, SetAside aside, String reason) {
		this.history.append(by, arende, kind, reason,
				List.of(HistoryChange.of("", HistoryField.IAKTTAGELSE, null, aside.text())));
	}

}
