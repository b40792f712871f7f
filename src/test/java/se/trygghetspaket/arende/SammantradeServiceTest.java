package se.trygghetspaket.arende;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeHinder;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeTaken;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Sammanträdena")
class SammantradeServiceTest {

	/** The day of the test's clock. */
	private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

	private static final LocalDate COMING = LocalDate.of(2021, 3, 8);

	@Autowired
	private ApplicationContext services;

	@Autowired
	private SammantradeService sammantraden;

	@Autowired
	private SammantradeArendeService items;

	@Autowired
	private JdbcClient application;

	private TestCase people;

	private Budgetram ram;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.ram = this.people.ram(2021, 5_000);
	}

	@Test
	@DisplayName("sköts av nämndsekreteraren och ingen annan")
	void onlyTheSecretary() {
		Sammantrade ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		ArendeId id = handedIn();
		for (Actor actor : List.of(this.people.handlaggare, this.people.ekonom, this.people.undertecknare,
				this.people.administrator, this.people.lasare)) {
			for (ThrowingCallable write : List.<ThrowingCallable>of(
					() -> this.sammantraden.create(actor, Organ.KOMMUNSTYRELSEN, TODAY),
					() -> this.sammantraden.change(actor, ks.id(), 0, TODAY, null),
					() -> this.sammantraden.remove(actor, ks.id(), 0),
					() -> this.sammantraden.move(actor, ks.id(), 0, id, true),
					() -> this.items.put(actor, id, ks.id(), null), () -> this.items.takeOff(actor, id, ks.id()),
					() -> this.items.recordForslag(actor, ks.id(), id, 0, Forslag.asMemo(new Paragraf("1"))))) {
				assertThatExceptionOfType(RoleRequired.class).isThrownBy(write);
			}
		}
		assertThat(this.items.findAll(id)).isEmpty();
	}

	@Test
	@DisplayName("är högst ett om dagen för ett organ")
	void oncePerDay() {
		create(Organ.KOMMUNSTYRELSEN, COMING);
		create(Organ.ARBETSUTSKOTTET, COMING);
		assertThatExceptionOfType(SammantradeTaken.class).isThrownBy(() -> create(Organ.KOMMUNSTYRELSEN, COMING));
		Sammantrade other = create(Organ.KOMMUNSTYRELSEN, COMING.plusDays(1));
		assertThatExceptionOfType(SammantradeTaken.class)
			.isThrownBy(() -> this.sammantraden.change(this.people.sekreterare, other.id(), 0, COMING, null));
		assertThat(this.sammantraden.findUpcoming(Organ.KOMMUNSTYRELSEN, TODAY)).extracting(Sammantrade::datum)
			.containsExactly(COMING, COMING.plusDays(1));
		assertThat(this.sammantraden.findUpcoming(Organ.KOMMUNSTYRELSEN, COMING.plusDays(2))).isEmpty();
	}

	@Test
	@DisplayName("ändras av den som har sett hur de är, och tas bort när inget ärende finns på dem")
	void changedAsSeen() {
		Sammantrade ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		this.sammantraden.change(this.people.sekreterare, ks.id(), 0, COMING.plusDays(1), TODAY);
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.sammantraden.change(this.people.sekreterare, ks.id(), 0, COMING, null));
		ArendeId id = handedIn();
		put(id, ks.id());
		refused(SammantradeHinder.HAR_ARENDEN,
				() -> this.sammantraden.remove(this.people.sekreterare, ks.id(), version(ks.id())));
		this.items.takeOff(this.people.sekreterare, id, ks.id());
		this.sammantraden.remove(this.people.sekreterare, ks.id(), version(ks.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.sammantraden.get(ks.id()));
	}

	@Test
	@DisplayName("tar upp ett inlämnat ärende, som står på ett sammanträde i taget för varje organ")
	void oneMeetingAtATime() {
		Sammantrade first = create(Organ.KOMMUNSTYRELSEN, COMING);
		Sammantrade second = create(Organ.KOMMUNSTYRELSEN, COMING.plusDays(7));
		Sammantrade au = create(Organ.ARBETSUTSKOTTET, TODAY);
		ArendeId id = handedIn();
		put(id, first.id());
		put(id, first.id());
		put(id, au.id());
		assertThat(planned(id)).isEqualTo(first.id());
		assertThatExceptionOfType(StaleVersion.class).as("seen nowhere, though it was just put on the first")
			.isThrownBy(() -> put(id, second.id()));
		this.items.put(this.people.sekreterare, id, second.id(), first.id());
		assertThat(planned(id)).isEqualTo(second.id());
		assertThat(this.items.findAll(id)).extracting((item) -> item.sammantrade().id())
			.containsExactly(au.id(), second.id());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.application.sql("""
				insert into sammantrade_arende (sammantrade_id, organ, arende_id, version, position)
				values (:id, 'KOMMUNSTYRELSEN', :arende, 1, 9)
				""").param("id", first.id().value()).param("arende", id.value()).update());
	}

	@Test
	@DisplayName("tar inte upp ett ärende som inte är inlämnat")
	void onlyWhatIsHandedIn() {
		Sammantrade ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		ArendeId handedIn = handedIn();
		ArendeId draft = this.people.draft(this.ram, "Utkast", 5_000L);
		assertThatExceptionOfType(MoveRefused.class).isThrownBy(() -> put(draft, ks.id()));
		this.people.takeTo(ArendeStatus.BESLUTAT, draft);
		assertThatExceptionOfType(MoveRefused.class).isThrownBy(() -> put(draft, ks.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> put(handedIn, new SammantradeId(4711)));
	}

	@Test
	@DisplayName("har sina ärenden i en ordning som kan ändras")
	void order() {
		Sammantrade ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		ArendeId first = handedIn();
		ArendeId second = handedIn();
		ArendeId third = handedIn();
		List.of(first, second, third).forEach((id) -> put(id, ks.id()));
		this.sammantraden.move(this.people.sekreterare, ks.id(), version(ks.id()), third, true);
		assertThat(order(ks.id())).containsExactly(first, third, second);
		this.sammantraden.move(this.people.sekreterare, ks.id(), version(ks.id()), first, true);
		this.sammantraden.move(this.people.sekreterare, ks.id(), version(ks.id()), first, false);
		assertThat(order(ks.id())).containsExactly(third, first, second);
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.sammantraden.move(this.people.sekreterare, ks.id(), 0, first, false));
		this.items.takeOff(this.people.sekreterare, first, ks.id());
		put(first, ks.id());
		assertThat(order(ks.id())).containsExactly(third, second, first);
	}

	@Test
	@DisplayName("listas med de kommande först och visar var de väntande ärendena står")
	void lists() {
		create(Organ.KOMMUNSTYRELSEN, TODAY.minusDays(20));
		create(Organ.KOMMUNSTYRELSEN, TODAY.minusDays(2));
		Sammantrade ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		create(Organ.ARBETSUTSKOTTET, TODAY);
		ArendeId id = handedIn();
		put(id, ks.id());
		var page = this.sammantraden.findAll(this.people.lasare, 1);
		assertThat(page.rows()).extracting((row) -> row.sammantrade().datum())
			.containsExactly(TODAY, COMING, TODAY.minusDays(2), TODAY.minusDays(20));
		assertThat(page.rows()).extracting((row) -> row.arenden()).containsExactly(0, 1, 0, 0);
		assertThat(this.sammantraden.findAll(this.people.lasare, 2).rows()).isEmpty();
		assertThat(this.sammantraden.findAll(this.people.lasare, 2).total()).isEqualTo(4);
		assertThat(this.sammantraden.findCurrent(Organ.KOMMUNSTYRELSEN)).extracting(SammantradeArende::arende)
			.containsExactly(id);
		assertThat(this.items.findLines(this.people.lasare, ks.id())).singleElement().satisfies((line) -> {
			assertThat(line.rubrik()).isEqualTo("Ärende");
			assertThat(line.sum().value()).isEqualTo(5_000);
			assertThat(line.status()).isEqualTo(ArendeStatus.INLAMNAT);
		});
		assertThat(this.sammantraden.find(Organ.KOMMUNSTYRELSEN, COMING)).isPresent();
	}

	private Sammantrade create(Organ organ, LocalDate datum) {
		return this.sammantraden.create(this.people.sekreterare, organ, datum);
	}

	private ArendeId handedIn() {
		return this.people.takeTo(ArendeStatus.INLAMNAT, this.people.draft(this.ram, "Ärende", 5_000L));
	}

	private void put(ArendeId id, SammantradeId at) {
		this.items.put(this.people.sekreterare, id, at, null);
	}

	private SammantradeId planned(ArendeId id) {
		return this.items.findPlanned(id).orElseThrow().sammantrade().id();
	}

	private long version(SammantradeId id) {
		return this.sammantraden.get(id).lockVersion();
	}

	private List<ArendeId> order(SammantradeId id) {
		return this.items.findLines(this.people.sekreterare, id).stream().map((line) -> line.item().arende()).toList();
	}

	private static void refused(SammantradeHinder hinder, ThrowingCallable change) {
		assertThatExceptionOfType(SammantradeRefused.class).isThrownBy(change)
			.satisfies((ex) -> assertThat(ex.hinder()).isEqualTo(hinder));
	}

}
