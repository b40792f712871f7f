package se.trygghetspaket.arende;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * Starts cases in a paket of its own, and takes them along the road, through the public
 * services. One actor for each role.
 */
public final class TestCase {

	private final ApplicationContext services;

	public final Actor handlaggare;

	public final Actor ekonom;

	public final Actor undertecknare;

	public final Actor sekreterare;

	public final Actor lasare;

	public final Actor administrator;

	public final Paket paket;

	public TestCase(ApplicationContext services, String paket) {
		this.services = services;
		TestUsers users = new TestUsers(services.getBean(TestDatabase.class));
		this.handlaggare = users.create("Hanna Holm", Role.HANDLAGGARE);
		this.ekonom = users.create("Erik Ek", Role.EKONOM);
		this.undertecknare = users.create("Ulla Udd", Role.UNDERTECKNARE);
		this.sekreterare = users.create("Nils Norr", Role.NAMNDSEKRETERARE);
		this.lasare = users.create("Lars Lid", Role.LASARE);
		this.administrator = users.create("Anna Ask", Role.ADMINISTRATOR);
		this.paket = services.getBean(PaketService.class).create(this.handlaggare, paket, AmountStyle.mkr(1));
	}

	/** A confirmed ram without omföringar that must be fully allocated. */
	public Budgetram ram(int year, long netto) {
		return ram(year, netto, true);
	}

	/** A confirmed ram that may be allocated step by step, and need not be used up. */
	public Budgetram stepwiseRam(int year, long netto) {
		return ram(year, netto, false);
	}

	private Budgetram ram(int year, long netto, boolean full) {
		KfBeslut beslut = new KfBeslut(LocalDate.of(2020, 11, 16), new Paragraf("200"), new Diarienummer("KF 2020/9"));
		Terms terms = new Terms(new Kronor(netto), List.of(), full, beslut);
		BudgetramService ramar = this.services.getBean(BudgetramService.class);
		int revision = ramar.find(this.paket.id(), new BudgetYear(year)).map(Budgetram::revision).orElse(0);
		return ramar.record(this.ekonom, this.paket.id(), new BudgetYear(year), revision, terms);
	}

	/** How the ram of a year stands. */
	public RamStanding standing(int year) {
		return this.services.getBean(BudgetramService.class).standing(this.paket.id(), new BudgetYear(year));
	}

	/**
	 * A draft with a line for each amount, ready to be submitted if they add up, with one
	 * signatory who has an account.
	 */
	public ArendeId draft(Budgetram ram, String rubrik, Long... amounts) {
		List<PostDraft> poster = Arrays.stream(amounts)
			.map((amount) -> PostDraft.ofNew("Post", Belopp.of(new Kronor(amount))))
			.toList();
		return draft(ram, rubrik, new Diarienummer("KS " + ram.year().value() + "/1"), poster, null,
				place("Ulla Udd", this.undertecknare));
	}

	public ArendeId draft(Budgetram ram, String rubrik, @Nullable Diarienummer diarienummer, List<PostDraft> poster,
			@Nullable FordelningId previous, Underteckning... places) {
		return this.services.getBean(ArendeService.class)
			.create(this.handlaggare,
					new NewArende(ram, rubrik, diarienummer, poster, previous, null, memo(), List.of(places)));
	}

	/** Takes a draft along the straight road. */
	public ArendeId takeTo(ArendeStatus goal, ArendeId id) {
		ArendeMoveService moves = this.services.getBean(ArendeMoveService.class);
		if (goal.compareTo(ArendeStatus.EKONOMIGRANSKNING) >= 0) {
			moves.submit(this.handlaggare, id);
		}
		if (goal.compareTo(ArendeStatus.UNDERTECKNANDE) >= 0) {
			moves.certify(this.ekonom, id);
		}
		if (goal.compareTo(ArendeStatus.INLAMNAT) >= 0) {
			moves.sign(this.undertecknare, id);
		}
		if (goal == ArendeStatus.BESLUTAT) {
			bifall(id, LocalDate.of(2021, 2, 10));
		}
		return id;
	}

	/**
	 * Records that kommunstyrelsen decided as proposed, under a paragraf of the case's
	 * own.
	 */
	public void bifall(ArendeId id, LocalDate datum) {
		this.services.getBean(BeslutService.class)
			.record(this.sekreterare, id,
					NewBeslut.atMeeting(datum, new Paragraf(String.valueOf(id.value())), Beslutsutfall.BIFALL));
	}

	public static Tjansteskrivelse memo() {
		return new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 1, 20), "Kommunstyrelsen", List
			.of(new Avsnitt("Förslag till beslut", "{{beslutsforslag}}"), new Avsnitt("Ärende", "{{fordelning}}")),
				new BeslutForm(true, true, true), "Summa");
	}

	/** A place to sign for somebody with an account, or without where there is none. */
	public static Underteckning place(String namn, @Nullable Actor linked) {
		return Underteckning.of(new Undertecknare(namn, "Chef", "Kansliet"), (linked != null) ? linked.user() : null);
	}

}
