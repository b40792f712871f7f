package se.trygghetspaket.arende;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaFault;
import se.trygghetspaket.arende.domain.bilaga.BilagaFile;
import se.trygghetspaket.arende.domain.bilaga.BilagaLimits;
import se.trygghetspaket.arende.domain.bilaga.BilagaRefused;
import se.trygghetspaket.arende.domain.bilaga.BilagaStore;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;

/**
 * The files that go with a case's memo. They belong to a version of the case, and come
 * and go only while it is a draft.
 */
@Service
@Transactional
@EnableConfigurationProperties(BilagaProperties.class)
public class BilagaService {

	private final BilagaStore store;

	private final ArendeStore arenden;

	private final UnderlagService underlag;

	private final BudgetramService ramar;

	private final ArendeHistory history;

	private final BilagaLimits limits;

	private final Clock clock;

	BilagaService(BilagaStore store, ArendeStore arenden, UnderlagService underlag, BudgetramService ramar,
			ArendeHistory history, BilagaProperties properties, Clock clock) {
		this.store = store;
		this.arenden = arenden;
		this.underlag = underlag;
		this.ramar = ramar;
		this.history = history;
		this.limits = properties.limits();
		this.clock = clock;
	}

	/** How large and how many they may be. */
	public BilagaLimits limits() {
		return this.limits;
	}

	/**
	 * The bilagor of a case's current version, in order.
	 * @throws NotFound if there is no such case, or the reader may not see it
	 */
	@Transactional(readOnly = true)
	public List<Bilaga> findAll(Actor reader, ArendeId id) {
		Arende arende = this.underlag.findVisible(reader, id);
		return this.store.findAll(id, arende.version());
	}

	/**
	 * A bilaga as a file. Those of earlier versions, which may never have been handed in,
	 * are for those who may see drafts.
	 * @throws NotFound if there is none that the reader may see
	 */
	@Transactional(readOnly = true)
	public BilagaExport export(Actor reader, ArendeId id, long bilaga) {
		Arende arende = this.underlag.findVisible(reader, id);
		Optional<Bilaga> found = ArendeStatus.UTKAST.visibleTo(reader.roles()) ? this.store.findInAnyVersion(id, bilaga)
				: this.store.find(id, arende.version(), bilaga);
		return found.map((file) -> new BilagaExport(file.fileName(), file.type().mediaType(), this.store.content(file)))
			.orElseThrow(() -> new NotFound("bilaga " + bilaga + " of arende " + id.value()));
	}

	/**
	 * Adds a file to a draft, after those it has.
	 * @throws BilagaRefused if it is too large, one too many or there already
	 * @throws IllegalArgumentException if the title is refused
	 */
	public Bilaga add(Actor by, ArendeId id, String title, BilagaFile file) {
		Arende arende = lockEditable(by, id);
		this.limits.requireSize(file.size());
		List<Bilaga> present = this.store.findAll(id, arende.version());
		Optional<Bilaga> same = present.stream().filter((each) -> each.sha256().equals(file.sha256())).findFirst();
		if (same.isPresent()) {
			throw new BilagaRefused(BilagaFault.TAKEN, same.get().title());
		}
		if (present.size() >= this.limits.maxCount()) {
			throw new BilagaRefused(BilagaFault.TOO_MANY);
		}
		this.arenden.addEditor(id, by.user());
		Bilaga added = this.store.insert(id, arende.version(), Bilaga.title(title), file, by.user(),
				this.clock.instant());
		record(HistoryEventKind.BILAGA_ADDED, by, arende, added);
		return added;
	}

	/**
	 * Removes a bilaga from a draft.
	 * @throws NotFound if the draft has no such bilaga, or no longer
	 */
	public Bilaga remove(Actor by, ArendeId id, long bilaga) {
		Arende arende = lockEditable(by, id);
		Bilaga found = this.store.find(id, arende.version(), bilaga)
			.orElseThrow(() -> new NotFound("bilaga " + bilaga + " of arende " + id.value()));
		this.arenden.addEditor(id, by.user());
		this.store.remove(found);
		record(HistoryEventKind.BILAGA_REMOVED, by, arende, found);
		return found;
	}

	/** The case as it is once whoever hands it in is done, if it is still a draft. */
	private Arende lockEditable(Actor by, ArendeId id) {
		by.require(Role.HANDLAGGARE);
		this.ramar.lock(this.underlag.findVisible(by, id).budgetram());
		Arende arende = this.underlag.findVisible(by, id);
		arende.requireEditable(by);
		return arende;
	}

	/** The file and its hash, on the side of the change where they are. */
	private void record(HistoryEventKind kind, Actor by, Arende arende, Bilaga bilaga) {
		boolean added = kind == HistoryEventKind.BILAGA_ADDED;
		this.history.record(by, arende, kind, change(bilaga, HistoryField.BILAGA, bilaga.fileName(), added),
				change(bilaga, HistoryField.SHA256, bilaga.sha256(), added));
	}

	private static HistoryChange change(Bilaga bilaga, HistoryField field, String value, boolean added) {
		return HistoryChange.of(bilaga.title(), field, added ? null : value, added ? value : null);
	}

}
