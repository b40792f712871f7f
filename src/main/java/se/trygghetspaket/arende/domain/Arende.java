package se.trygghetspaket.arende.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.beslut.BeslutDateRefused;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.check.AppliedChanges;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
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

	/** The longest rubrik, in characters. */
	public static final int MAX_RUBRIK_LENGTH = 200;

	private final ArendeIdentity identity;

	private ArendeVersion version;

	private final Set<UserRef> editors;

	private final long lockVersion;

	private String rubrik;

	private @Nullable Diarienummer diarienummer;

	private ArendePlace place;

	private @Nullable TakenMove taken;

	/** A case as stored. */
	public Arende(ArendeIdentity identity, String rubrik, @Nullable Diarienummer diarienummer, ArendePlace place,
			ArendeVersion version, Set<UserRef> editors, long lockVersion) {
		this.identity = identity;
		this.rubrik = TypedText.line(rubrik, MAX_RUBRIK_LENGTH);
		this.diarienummer = diarienummer;
		this.place = place;
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
			throw new MoveRefused(status(), "register");
		}
		this.diarienummer = assigned;
	}

	/**
	 * Whether somebody may give it its missing diarienummer; a draft has it in its memo.
	 */
	public boolean mayBeRegisteredBy(Actor by) {
		return this.diarienummer == null && !status().editable() && !status().isFinal()
				&& (by.has(Role.HANDLAGGARE) || by.has(Role.NAMNDSEKRETERARE));
	}

	/** Whether somebody may change lines and memo now. */
	public boolean editableBy(Actor by) {
		return status().editable() && by.has(Role.HANDLAGGARE);
	}

	/** Refuses anybody who may not change lines and memo now. */
	public void requireEditable(Actor by) {
		by.require(Role.HANDLAGGARE);
		if (!status().editable()) {
			throw new MoveRefused(status(), "edit");
		}
	}

	/** Hands the draft to finance. */
	public void submit(Actor by, List<Hinder> hinder, Instant at) {
		requireMove(by, ArendeMove.SUBMIT);
		requireNone(hinder);
		moveTo(ArendeMove.SUBMIT, null, by, at);
	}

	/** Finance's certificate over exactly this fördelning and ram. */
	public Ekonomiintyg certify(Actor by, Budgetram ram, AppliedChanges changes, Instant at) {
		requireMove(by, ArendeMove.CERTIFY);
		requireNone(Readiness.toCertify(ram, changes, this.editors.contains(by.user())));
		moveTo(ArendeMove.CERTIFY, null, by, at);
		return Ekonomiintyg.of(version(), ram, changes, by.user(), at);
	}

	/**
	 * Finance's certificate over a ram that has changed after the case was handed in; the
	 * case stays where it is.
	 * @param intygHolds whether the last one still holds, which refuses another
	 */
	public Ekonomiintyg recertify(Actor by, Budgetram ram, AppliedChanges changes, boolean intygHolds, Instant at) {
		by.require(ArendeMove.CERTIFY.role());
		if (intygHolds || !status().certified()) {
			throw new MoveRefused(status(), "recertify");
		}
		requireNone(Readiness.toCertify(ram, changes, this.editors.contains(by.user())));
		return Ekonomiintyg.of(version(), ram, changes, by.user(), at);
	}

	/**
	 * Records a signature; the last one hands the case in.
	 * @param remaining how many signatures are missing after this one
	 * @param intygHolds whether finance's certificate holds for what is signed
	 */
	public void sign(Actor by, ArendeMove move, int remaining, boolean intygHolds, Instant at) {
		requireMove(by, move);
		if (remaining > 0) {
			return;
		}
		requireNone(Readiness.toHandIn(this.diarienummer != null, intygHolds));
		moveTo(move, null, by, at);
	}

	/**
	 * Sends or takes the case back to the draft, which is a new version from then on:
	 * what has left the draft never changes, and every signature and certificate belongs
	 * to the version it was given.
	 * @param reason {@code null} for a move that takes none
	 * @param draft the new version's fördelning
	 * @throws PersonRequired if somebody else than the owner withdraws it
	 */
	public void returnToDraft(Actor by, ArendeMove move, @Nullable Reason reason, FordelningId draft, Instant at) {
		requireMove(by, move);
		moveTo(move, reason, by, at);
		this.version = this.version.next(draft);
	}

	/** Starts the draft from what is in force now, as a version with this fördelning. */
	public void rebase(Actor by, FordelningId draft) {
		requireEditable(by);
		this.version = this.version.rebased(draft);
	}

	/** Has the draft compared with another fördelning, as a version of its own. */
	public void compareWith(Actor by, FordelningId draft, FordelningId previous) {
		requireEditable(by);
		this.version = this.version.comparedWith(draft, previous);
	}

	/**
	 * Makes a move that changes nothing but where the case stands.
	 * @param reason {@code null} for a move that takes none
	 * @throws PersonRequired if somebody else than the owner gives the draft up
	 */
	public void move(Actor by, ArendeMove move, @Nullable Reason reason, Instant at) {
		requireMove(by, move);
		moveTo(move, reason, by, at);
	}

	/**
	 * Records that the case was decided.
	 * @param memoDatum the memo's date, which no decision is older than
	 * @param hinder what hinders this decision
	 * @throws BeslutDateRefused if it is dated before the memo's date or after today
	 */
	public void recordBeslut(Actor by, NewBeslut beslut, LocalDate memoDatum, LocalDate today, List<Hinder> hinder,
			Instant at) {
		requireMove(by, ArendeMove.RECORD_BESLUT);
		if (beslut.datum().isBefore(memoDatum) || beslut.datum().isAfter(today)) {
			throw new BeslutDateRefused(beslut.datum(), memoDatum, today);
		}
		requireNone(hinder);
		moveTo(ArendeMove.RECORD_BESLUT, null, by, at);
	}

	/** Refuses whoever may not make a move now. */
	public void requireMove(Actor by, ArendeMove move) {
		by.require(move.role());
		if (!move.from().contains(status())) {
			throw new MoveRefused(status(), move.name());
		}
		if ((move == ArendeMove.WITHDRAW || move == ArendeMove.GIVE_UP) && !owner().equals(by.user())) {
			throw new PersonRequired(owner().name());
		}
	}

	private void moveTo(ArendeMove move, @Nullable Reason reason, Actor by, Instant at) {
		if (move.takesReason() && reason == null) {
			throw new IllegalArgumentException(move + " takes a reason");
		}
		this.taken = new TakenMove(move, status(), version(), reason, by.user(), at);
		this.place = ArendePlace.after(this.taken);
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
		return this.place.status();
	}

	/** Where it stands, since when, and how it came there. */
	public ArendePlace place() {
		return this.place;
	}

	/** The move that it has made since it was read. */
	public Optional<TakenMove> taken() {
		return Optional.ofNullable(this.taken);
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
		return this.version.previous();
	}

	/** The current version, with all that it is held against. */
	public ArendeVersion current() {
		return this.version;
	}

	/** Everybody who has changed its lines or memo. */
	public Set<UserRef> editors() {
		return this.editors;
	}

	public long lockVersion() {
		return this.lockVersion;
	}

}
