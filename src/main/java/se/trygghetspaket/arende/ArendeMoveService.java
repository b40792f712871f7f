package se.trygghetspaket.arende;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.Ekonomiintyg;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Readiness;
import se.trygghetspaket.arende.domain.TjansteskrivelseStore;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.arende.domain.underskrift.Underskrift;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.arende.granskning.Granskning;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.mall.SkrivelsemallService;
import se.trygghetspaket.mall.domain.RequiredAvsnitt;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;

/**
 * Takes a case along its road. Every verb refuses the wrong role, the wrong status and
 * what is not ready, as {@link Arende} says, and stores nothing then.
 */
@Service
@Transactional
public class ArendeMoveService {

	private final LockedArende locked;

	private final UnderlagService underlag;

	private final ArendeStore store;

	private final TjansteskrivelseStore memos;

	private final FordelningService fordelningar;

	private final SkrivelsemallService mallar;

	private final GranskningService granskning;

	private final ArendeHistory history;

	private final TjansteskrivelseExport documents;

	private final EkonomiintygExport certificates;

	private final Clock clock;

	ArendeMoveService(LockedArende locked, UnderlagService underlag, ArendeStore store, TjansteskrivelseStore memos,
			FordelningService fordelningar, SkrivelsemallService mallar, GranskningService granskning,
			ArendeHistory history, TjansteskrivelseExport documents, EkonomiintygExport certificates, Clock clock) {
		this.locked = locked;
		this.underlag = underlag;
		this.store = store;
		this.memos = memos;
		this.fordelningar = fordelningar;
		this.mallar = mallar;
		this.granskning = granskning;
		this.history = history;
		this.documents = documents;
		this.certificates = certificates;
		this.clock = clock;
	}

	/** What hinders a submission now, every reason at once; empty when nothing does. */
	public List<Hinder> hinderToSubmit(ArendeAkt akt) {
		return hinderToSubmit(akt, this.granskning.of(akt));
	}

	private List<Hinder> hinderToSubmit(ArendeAkt akt, Granskning seen) {
		List<Hinder> hinder = new ArrayList<>(
				Readiness.toSubmit(akt.ram(), akt.underlag().changes(), akt.tjansteskrivelse().memo(), lackingIn(akt),
						akt.tjansteskrivelse().underteckningar().size(), LocalDate.now(this.clock)));
		if (!this.documents.printable(akt)) {
			hinder.add(Hinder.TECKEN_SAKNAS_I_TYPSNITTET);
		}
		if (seen.blocks()) {
			hinder.add(Hinder.GRANSKNING_HAR_FEL);
		}
		return List.copyOf(hinder);
	}

	/** The sections that a hinder is about, if one is. */
	@Transactional(readOnly = true)
	public List<RequiredAvsnitt> lackingAvsnitt(ArendeAkt akt, List<Hinder> hinder) {
		return hinder.contains(Hinder.AVSNITT_SAKNAS) ? lackingIn(akt) : List.of();
	}

	private List<RequiredAvsnitt> lackingIn(ArendeAkt akt) {
		return this.mallar.get(akt.paket().id()).mall().lackingIn(akt.tjansteskrivelse().memo());
	}

	/**
	 * What hinders the case's next step now, every reason at once: the submission of a
	 * draft, the certificate, the handing in, the decision. A reader who is no ekonom is
	 * not told that finance's certificate takes somebody who has not edited.
	 */
	public List<Hinder> hinder(Actor reader, ArendeAkt akt) {
		Arende arende = akt.arende();
		return switch (arende.status()) {
			case UTKAST -> hinderToSubmit(akt);
			case EKONOMIGRANSKNING -> hinderToCertify(reader, akt);
			case UNDERTECKNANDE -> Readiness.toHandIn(arende.diarienummer().isPresent(), akt.intygHolds());
			case INLAMNAT, BORDLAGT -> Readiness.toDecide(akt.ram(), akt.underlag().changes(), akt.intygHolds());
			case ATERREMITTERAT, BESLUTAT, EXPEDIERAT, AVSLUTAT, ATERTAGET, UTGATT -> List.of();
		};
	}

	/**
	 * As {@link #hinder(Actor, ArendeAkt)}, with what the rules see in the memo.
	 */
	public List<Hinder> hinder(Actor reader, ArendeAkt akt, Granskning seen) {
		return (akt.arende().status() == ArendeStatus.UTKAST) ? hinderToSubmit(akt, seen) : hinder(reader, akt);
	}

	/** What hinders a certificate by the reader, every reason at once. */
	public List<Hinder> hinderToCertify(Actor reader, ArendeAkt akt) {
		boolean edited = reader.has(ArendeMove.CERTIFY.role()) && akt.arende().editors().contains(reader.user());
		return Readiness.toCertify(akt.ram(), akt.underlag().changes(), edited);
	}

	/** Hands the draft to finance; its fördelning never changes after that. */
	public void submit(Actor by, ArendeId id) {
		submit(by, this.locked.get(by, id, ArendeMove.SUBMIT));
	}

	/**
	 * Hands the draft to finance as somebody has seen it.
	 * @throws se.trygghetspaket.shared.StaleVersion if it has been changed since
	 */
	public void submit(Actor by, ArendeId id, SeenUnderlag seen) {
		ArendeAkt akt = this.locked.get(by, id, ArendeMove.SUBMIT);
		seen.requireCurrent(akt);
		submit(by, akt);
	}

	private void submit(Actor by, ArendeAkt akt) {
		akt.arende().submit(by, hinderToSubmit(akt), this.clock.instant());
		this.fordelningar.freeze(akt.stored());
		this.store.update(akt.arende());
		this.history.moved(by, akt.arende());
		this.documents.store(by, akt, DokumentMoment.SUBMITTED);
	}

	/** Stores finance's certificate and passes the case on to its signatories. */
	public Ekonomiintyg certify(Actor by, ArendeId id) {
		return certify(by, this.locked.get(by, id, ArendeMove.CERTIFY));
	}

	/**
	 * Certifies what somebody has seen.
	 * @throws se.trygghetspaket.shared.StaleVersion if ram or case has been changed since
	 */
	public Ekonomiintyg certify(Actor by, ArendeId id, SeenUnderlag seen) {
		ArendeAkt akt = this.locked.get(by, id, ArendeMove.CERTIFY);
		seen.requireCurrent(akt);
		return certify(by, akt);
	}

	private Ekonomiintyg certify(Actor by, ArendeAkt akt) {
		Instant now = this.clock.instant();
		Ekonomiintyg intyg = akt.arende().certify(by, akt.ram(), akt.underlag().changes(), now);
		this.store.insertIntyg(akt.arende(), intyg);
		this.store.update(akt.arende());
		this.history.certified(by, akt.arende(), intyg);
		this.history.moved(by, akt.arende());
		this.certificates.store(by, this.locked.get(by, akt.arende().id()));
		return intyg;
	}

	/**
	 * Stores a new certificate for a case whose ram has changed after the last one; the
	 * case stays where it is.
	 * @throws se.trygghetspaket.shared.StaleVersion if ram or case has been changed since
	 * it was seen
	 */
	public Ekonomiintyg recertify(Actor by, ArendeId id, SeenUnderlag seen) {
		by.require(ArendeMove.CERTIFY.role());
		ArendeAkt akt = this.locked.get(by, id);
		seen.requireCurrent(akt);
		Instant now = this.clock.instant();
		Ekonomiintyg intyg = akt.arende().recertify(by, akt.ram(), akt.underlag().changes(), akt.intygHolds(), now);
		this.store.insertIntyg(akt.arende(), intyg);
		this.store.update(akt.arende());
		this.history.certified(by, akt.arende(), intyg);
		this.certificates.store(by, this.locked.get(by, id));
		return intyg;
	}

	/**
	 * Signs as the linked user, everywhere the user is to sign; the last signature hands
	 * the case in.
	 * @throws NotFound if the case does not wait for this user's signature
	 */
	public void sign(Actor by, ArendeId id) {
		ArendeAkt akt = this.locked.get(by, id, ArendeMove.SIGN);
		List<Underteckning> own = akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.filter((place) -> place.waitsFor(by.user()))
			.toList();
		if (own.isEmpty()) {
			throw new NotFound("underteckning");
		}
		record(akt, by, ArendeMove.SIGN, own, LocalDate.now(this.clock), "");
	}

	/**
	 * Records a signature made outside the system; the last one hands the case in.
	 * @param datum when it was made, not in the future
	 * @param reference where it is kept, not blank
	 * @throws IllegalArgumentException if date or reference is refused
	 * @throws NotFound if there is no such place to sign, or a user is linked to it
	 */
	public void recordSignature(Actor by, ArendeId id, long underteckningId, LocalDate datum, String reference) {
		ArendeAkt akt = this.locked.get(by, id, ArendeMove.RECORD_SIGNATURE);
		if (datum.isAfter(LocalDate.now(this.clock)) || reference.isBlank()) {
			throw new IllegalArgumentException("A signature made outside has a date that has been and a reference");
		}
		Underteckning place = akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.filter((candidate) -> candidate.id() == underteckningId && candidate.user().isEmpty())
			.findFirst()
			.orElseThrow(() -> new NotFound("underteckning " + underteckningId));
		record(akt, by, ArendeMove.RECORD_SIGNATURE, List.of(place), datum, reference.strip());
	}

	private void record(ArendeAkt akt, Actor by, ArendeMove move, List<Underteckning> places, LocalDate datum,
			String reference) {
		Instant now = this.clock.instant();
		akt.arende().sign(by, move, akt.tjansteskrivelse().unsigned() - places.size(), akt.intygHolds(), now);
		for (Underteckning place : places) {
			Underskrift underskrift = new Underskrift(datum, reference, by.user(), now);
			this.memos.insertUnderskrift(place.id(), underskrift);
			this.history.signed(by, akt.arende(), place, underskrift);
		}
		this.store.update(akt.arende());
		this.history.moved(by, akt.arende());
		if (akt.arende().status().handedIn()) {
			this.documents.store(by, this.locked.get(by, akt.arende().id()), DokumentMoment.HANDED_IN);
		}
	}

	/** Gives a case that has left its draft the diarienummer that it lacks. */
	public void register(Actor by, ArendeId id, Diarienummer assigned) {
		by.require(Role.HANDLAGGARE, Role.NAMNDSEKRETERARE);
		Arende arende = this.underlag.findVisible(by, id);
		arende.register(by, assigned);
		this.store.update(arende);
		this.history.registered(by, arende, assigned);
	}

}
