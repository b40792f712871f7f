package se.trygghetspaket.arende.domain;

import se.trygghetspaket.arende.domain.beslut.BeslutDateRefused;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Budgetram;
import se.trygghetspaket.paket.domain.BudgetramId;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UserRef;

/**
 * Ärende: one proposal on its way to kommunstyrelsen. Its status changes only through the
 * verbs here, each of which refuses the wrong role
 * ({@link se.trygghetspaket.shared.RoleRequired}), the wrong status ({@link MoveRefused})
 * and what is not ready ({@link Hindered}).
 */
public final class Arende {

	/** The organ that decides. */
	public static final String KOMMUNSTYRELSEN = "Kommunstyrelsen";

	/** The longest rubrik, in characters. */
	public static final int MAX_RUBRIK_LENGTH = 200;

	private final Identity identity;

	private final Version version;

	private final Set<UserRef> editors;

	private final long lockVersion;

	private String rubrik;

	private @Nullable Diarienummer diarienummer;

	private ArendeStatus status;

	/** A case as stored. */
	public Arende(Identity identity, String rubrik, @Nullable Diarienummer diarienummer, ArendeStatus status,
			Version version, Set<UserRef> editors, long lockVersion) {
		this.identity = identity;
		this.rubrik = TypedText.line(rubrik, MAX_RUBRIK_LENGTH);
		this.diarienummer = diarienummer;
		this.status = status;
		this.version = version;
		this.editors = Set.copyOf(editors);
		this.lockVersion = lockVersion;
	}

	/**
	 * Gives the draft another title and diarienummer.
	 * @param changed the new diarienummer, {@code null} while it has none
	 */
	public void rename(Actor by, String rubrik, @Nullable Diarienummer changed) {
		requireEditable(by);
		this.rubrik = TypedText.line(rubrik, MAX_RUBRIK_LENGTH);
		this.diarienummer = changed;
	}

	/**
	 * Gives a case that has left its draft the diarienummer it lacks; a draft gets it
	 * with {@link #rename}, where two editors are told apart.
	 */
	public void register(Actor by, Diarienummer assigned) {
		by.require(Role.HANDLAGGARE, Role.NAMNDSEKRETERARE);
		if (!mayBeRegisteredBy(by)) {
			throw new MoveRefused(this.status, "register");
		}
		this.diarienummer = assigned;
	}

	/**
	 * Whether somebody may give the case its missing diarienummer apart from its memo,
	 * which is where a draft gets it.
	 */
	public boolean mayBeRegisteredBy(Actor by) {
		return this.diarienummer == null && !this.status.editable() && !this.status.isFinal()
				&& (by.has(Role.HANDLAGGARE) || by.has(Role.NAMNDSEKRETERARE));
	}

	/** Whether somebody may change lines and memo now. */
	public boolean editableBy(Actor by) {
		return this.status.editable() && by.has(Role.HANDLAGGARE);
	}

	/** Refuses anybody who may not change lines and memo now. */
	public void requireEditable(Actor by) {
		by.require(Role.HANDLAGGARE);
		if (!this.status.editable()) {
			throw new MoveRefused(this.status, "edit");
		}
	}

	/** Hands the draft to finance. */
	public void submit(Actor by, List<Hinder> hinder) {
		requireMove(by, ArendeMove.SUBMIT);
		requireNone(hinder);
		moveTo(ArendeMove.SUBMIT);
	}

	/** Finance's certificate over exactly this fördelning and ram. */
	public Ekonomiintyg certify(Actor by, Budgetram ram, Fordelning fordelning, Instant at) {
		requireMove(by, ArendeMove.CERTIFY);
		requireNone(Readiness.toCertify(ram, fordelning, this.editors.contains(by.user())));
		moveTo(ArendeMove.CERTIFY);
		return new Ekonomiintyg(fordelning.sha256(), ram.revision(), by.user(), at);
	}

	/**
	 * Finance's certificate over a ram that has changed after the last certificate; the
	 * case stays where it is.
	 * @param intygHolds whether the last one still holds, which refuses another
	 */
	public Ekonomiintyg recertify(Actor by, Budgetram ram, Fordelning fordelning, boolean intygHolds, Instant at) {
		by.require(ArendeMove.CERTIFY.role());
		if (intygHolds || !this.status.certified()) {
			throw new MoveRefused(this.status, "recertify");
		}
		requireNone(Readiness.toCertify(ram, fordelning, this.editors.contains(by.user())));
		return new Ekonomiintyg(fordelning.sha256(), ram.revision(), by.user(), at);
	}

	/**
	 * Records a signature; the last one hands the case in.
	 * @param remaining how many signatures are missing after this one
	 * @param intygHolds whether finance's certificate holds for what is signed
	 */
	public void sign(Actor by, ArendeMove move, int remaining, boolean intygHolds) {
		requireMove(by, move);
		if (remaining > 0) {
			return;
		}
		requireNone(Readiness.toHandIn(this.diarienummer != null, intygHolds));
		moveTo(move);
	}

	/**
	 * Records that kommunstyrelsen decided as proposed.
	 * @param sammantradeDatum the meeting's date
	 * @throws BeslutDateRefused if the meeting is before the memo's date or after today
	 */
	public Beslut recordBifall(Actor by, LocalDate sammantradeDatum, Paragraf paragraf, LocalDate memoDatum,
			LocalDate today, List<Hinder> hinder, Instant at) {
		requireMove(by, ArendeMove.RECORD_BIFALL);
		if (sammantradeDatum.isBefore(memoDatum) || sammantradeDatum.isAfter(today)) {
			throw new BeslutDateRefused(sammantradeDatum, memoDatum, today);
		}
		requireNone(hinder);
		moveTo(ArendeMove.RECORD_BIFALL);
		return new Beslut(KOMMUNSTYRELSEN, sammantradeDatum, paragraf, Beslutsutfall.BIFALL, by.user(), at);
	}

	/** Refuses whoever may not make a move now. */
	public void requireMove(Actor by, ArendeMove move) {
		by.require(move.role());
		if (this.status != move.from()) {
			throw new MoveRefused(this.status, move.name());
		}
	}

	private void moveTo(ArendeMove move) {
		if (!this.status.next().contains(move.to())) {
			throw new MoveRefused(this.status, move.name());
		}
		this.status = move.to();
	}

	private static void requireNone(List<Hinder> hinder) {
		if (!hinder.isEmpty()) {
			throw new Hindered(hinder);
		}
	}

	public ArendeId id() {
		return this.identity.id();
	}

	public PaketId paket() {
		return this.identity.paket();
	}

	public BudgetramId budgetram() {
		return this.identity.budgetram();
	}

	public BudgetYear year() {
		return this.identity.year();
	}

	public UserRef owner() {
		return this.identity.owner();
	}

	public String rubrik() {
		return this.rubrik;
	}

	public Optional<Diarienummer> diarienummer() {
		return Optional.ofNullable(this.diarienummer);
	}

	public ArendeStatus status() {
		return this.status;
	}

	/** The current version's number, counted from 1. */
	public int version() {
		return this.version.number();
	}

	public FordelningId fordelning() {
		return this.version.fordelning();
	}

	/** The fördelning it is compared with, if there is one. */
	public Optional<FordelningId> previous() {
		return Optional.ofNullable(this.version.previousOrNull());
	}

	/** Everybody who has changed its lines or memo. */
	public Set<UserRef> editors() {
		return this.editors;
	}

	public long lockVersion() {
		return this.lockVersion;
	}

	/** What never changes about a case. */
	public record Identity(ArendeId id, PaketId paket, BudgetramId budgetram, BudgetYear year, UserRef owner) {
	}

	/**
	 * A version of the case: its number, its fördelning and the one it is compared with.
	 */
	public static final class Version {

		private final int number;

		private final FordelningId fordelning;

		private final @Nullable FordelningId previous;

		public Version(int number, FordelningId fordelning, @Nullable FordelningId previous) {
			this.number = number;
			this.fordelning = fordelning;
			this.previous = previous;
		}

		int number() {
			return this.number;
		}

		FordelningId fordelning() {
			return this.fordelning;
		}

		@Nullable FordelningId previousOrNull() {
			return this.previous;
		}

	}

}
