package se.trygghetspaket.arende.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeRoadService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.Receiver;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.arende.meeting.ArendeMeetingService;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.arende.protokoll.ExpedieringService;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
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
import se.trygghetspaket.mall.domain.NewMemo;
import se.trygghetspaket.mall.domain.StartMall;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * A paket with a ram of 5 mkr for 2021, one person of each role, and cases taken along
 * the road through the services. The undertecknare signs here, Ove Ek outside.
 */
public final class TestRoad {

	public static final BudgetYear YEAR = new BudgetYear(2021);

	/** When kommunstyrelsen met. */
	static final LocalDate MEETING = LocalDate.of(2021, 2, 8);

	private static final Reason WHY = new Reason("Underlaget räcker inte.");

	public final Actor handlaggare;

	public final Actor ekonom;

	public final Actor undertecknare;

	public final Actor namndsekreterare;

	public final Paket paket;

	private final TestUsers users;

	private final ArendeService arenden;

	private final ArendeMoveService moves;

	private final BeslutService decisions;

	private final ArendeMeetingService meetings;

	private final ArendeRoadService road;

	private final ProtokollService protokoll;

	private final ExpedieringService expediering;

	private final BudgetramService ramar;

	public TestRoad(ApplicationContext context) {
		this(context, "Trygghetspaketet");
	}

	public TestRoad(ApplicationContext context, String paket) {
		this.users = new TestUsers(context.getBean(TestDatabase.class));
		this.arenden = context.getBean(ArendeService.class);
		this.moves = context.getBean(ArendeMoveService.class);
		this.decisions = context.getBean(BeslutService.class);
		this.meetings = context.getBean(ArendeMeetingService.class);
		this.road = context.getBean(ArendeRoadService.class);
		this.protokoll = context.getBean(ProtokollService.class);
		this.expediering = context.getBean(ExpedieringService.class);
		this.ramar = context.getBean(BudgetramService.class);
		this.handlaggare = this.users.create("Hanna Lind", Role.HANDLAGGARE);
		this.ekonom = this.users.create("Erik Sund", Role.EKONOM);
		this.undertecknare = this.users.create("Ulla Berg", Role.UNDERTECKNARE);
		this.namndsekreterare = this.users.create("Nils Holm", Role.NAMNDSEKRETERARE);
		this.paket = context.getBean(PaketService.class).create(this.handlaggare, paket, AmountStyle.mkr(1));
	}

	/** Somebody with a role; the same person every time for those on the road. */
	public Actor actor(Role role) {
		return switch (role) {
			case HANDLAGGARE -> this.handlaggare;
			case EKONOM -> this.ekonom;
			case UNDERTECKNARE -> this.undertecknare;
			case NAMNDSEKRETERARE -> this.namndsekreterare;
			case ADMINISTRATOR, LASARE -> somebody(role);
		};
	}

	/** Another person. */
	public Actor somebody(Role... roles) {
		return this.users.create("Person " + Arrays.toString(roles), roles);
	}

	/** Stores the next revision of the year's ram, confirmed. */
	public Budgetram confirmRam(long kronor) {
		int revision = this.ramar.find(this.paket.id(), YEAR).map(Budgetram::revision).orElse(0);
		KfBeslut kf = new KfBeslut(LocalDate.of(2020, 11, 16), new Paragraf("210"), new Diarienummer("KS 2020/9"));
		return this.ramar.record(this.ekonom, this.paket.id(), YEAR, revision,
				new Terms(Kronor.of(kronor), List.of(), true, kf));
	}

	/** The year's ram, preliminary 5 mkr where there is none. */
	public Budgetram ram() {
		return this.ramar.findOrDraft(this.handlaggare, this.paket.id(), YEAR,
				new Terms(Kronor.of(5_000_000), List.of(), true, null));
	}

	/** A draft of these amounts with the standard memo, signed by nobody. */
	public ArendeId draft(@Nullable Diarienummer number, List<Underteckning> signatories, long... kronor) {
		List<PostDraft> poster = Arrays.stream(kronor)
			.mapToObj((amount) -> PostDraft.ofNew("Insats på " + amount, Belopp.of(Kronor.of(amount))))
			.toList();
		return this.arenden.create(this.handlaggare, new NewArende(ram(), NewMemo.rubrik(this.paket.name(), YEAR),
				number, poster, null, null,
				new NewMemo(StartMall.KORT.mall(), this.paket.name(), YEAR, null).dated(LocalDate.of(2021, 1, 20)),
				signatories));
	}

	/** A draft that nothing hinders: 5 mkr of 5 mkr, to be signed here and outside. */
	public ArendeId readyDraft() {
		confirmRam(5_000_000);
		return draft(new Diarienummer("KS 2021/71"), signatories(), 3_000_000, 2_000_000);
	}

	/** Ulla Berg, who has an account, and Ove Ek, who has none. */
	public List<Underteckning> signatories() {
		return List.of(
				Underteckning.of(new Undertecknare("Ulla Berg", "Säkerhetschef", "Kansliet"),
						this.undertecknare.user()),
				Underteckning.of(new Undertecknare("Ove Ek", "Direktör", "Ledningskontoret"), null));
	}

	/** A case taken straight to a status. */
	public ArendeId at(ArendeStatus status) {
		return take(readyDraft(), status);
	}

	/** Takes a draft that nothing hinders straight to a status. */
	public ArendeId take(ArendeId id, ArendeStatus status) {
		Paragraf own = new Paragraf(String.valueOf(id.value()));
		switch (status) {
			case UTKAST -> {
			}
			case ATERTAGET -> this.road.move(this.handlaggare, id, ArendeMove.GIVE_UP, WHY);
			case EKONOMIGRANSKNING -> this.moves.submit(this.handlaggare, id);
			case UNDERTECKNANDE -> this.moves.certify(this.ekonom, take(id, ArendeStatus.EKONOMIGRANSKNING));
			case INLAMNAT -> {
				signHere(take(id, ArendeStatus.UNDERTECKNANDE));
				signOutside(id);
			}
			case BORDLAGT ->
				this.meetings.recordBordlaggning(this.namndsekreterare, take(id, ArendeStatus.INLAMNAT), MEETING, own);
			case ATERREMITTERAT -> this.meetings.recordAterremiss(this.namndsekreterare,
					take(id, ArendeStatus.INLAMNAT), MEETING, own, WHY);
			case UTGATT ->
				this.road.move(this.namndsekreterare, take(id, ArendeStatus.INLAMNAT), ArendeMove.RECORD_UTGANG, WHY);
			case BESLUTAT -> this.decisions.record(this.namndsekreterare, take(id, ArendeStatus.INLAMNAT),
					NewBeslut.atMeeting(MEETING, own, Beslutsutfall.BIFALL));
			case EXPEDIERAT -> {
				prepareExpediering(take(id, ArendeStatus.BESLUTAT));
				this.expediering.recordAllSent(this.namndsekreterare, id, MEETING);
			}
			case AVSLUTAT ->
				this.road.move(this.namndsekreterare, take(id, ArendeStatus.EXPEDIERAT), ArendeMove.CLOSE, null);
		}
		return id;
	}

	/** Ulla Berg signs. */
	void signHere(ArendeId id) {
		this.moves.sign(this.undertecknare, id);
	}

	/** Records that Ove Ek has signed. */
	void signOutside(ArendeId id) {
		this.moves.recordSignature(this.handlaggare, id, outsidePlace(id), LocalDate.of(2021, 2, 1), "Handling 7");
	}

	/** A decision that is approved at the meeting and is to be sent to one receiver. */
	public void prepareExpediering(ArendeId id) {
		this.protokoll.recordJustering(this.namndsekreterare, id, Justering.OMEDELBAR);
		this.expediering.add(this.namndsekreterare, id, List.of(new Receiver("Polisen", "")));
	}

	/** Where Ove Ek is to sign. */
	public long outsidePlace(ArendeId id) {
		return akt(id).tjansteskrivelse()
			.underteckningar()
			.stream()
			.filter((place) -> place.user().isEmpty())
			.findFirst()
			.orElseThrow()
			.id();
	}

	public ArendeAkt akt(ArendeId id) {
		return this.arenden.get(this.handlaggare, id);
	}

	public ArendeStatus status(ArendeId id) {
		return akt(id).arende().status();
	}

}
