package se.trygghetspaket.arende.meeting;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeHinder;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeRefused;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Det som hände på sammanträdena")
class SammantradeProtokollTest {

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
	private ArendeService arenden;

	@Autowired
	private HistoryService history;

	@Autowired
	private TestDatabase database;

	private TestCase people;

	private Budgetram ram;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.ram = this.people.ram(2021, 5_000);
	}

	@Test
	@DisplayName("i arbetsutskottet är förslag med paragraf, när de har hållits, som kan rättas av den som har sett dem")
	void forslag() {
		Sammantrade au = create(Organ.ARBETSUTSKOTTET, TODAY);
		Sammantrade later = create(Organ.ARBETSUTSKOTTET, COMING);
		Sammantrade ks = create(Organ.KOMMUNSTYRELSEN, TODAY);
		ArendeId id = handedIn();
		ArendeId other = handedIn();
		put(other, later.id());
		refused(SammantradeHinder.EJ_HALLET, () -> propose(other, later.id(), 0, "1", ""));
		put(id, ks.id());
		refused(SammantradeHinder.LAMNAR_EJ_FORSLAG, () -> propose(id, ks.id(), 0, "1", ""));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> propose(id, au.id(), 0, "1", ""));
		put(id, au.id());
		propose(id, au.id(), 0, "12", "");
		assertThat(this.items.findAll(id).get(0).forslag()).hasValueSatisfying((found) -> {
			assertThat(found.asMemo()).isTrue();
			assertThat(found.paragraf()).isEqualTo(new Paragraf("12"));
		});
		propose(id, au.id(), 1, "12", "Enligt ordförandens förslag.");
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> propose(id, au.id(), 1, "13", ""));
		this.items.put(this.people.sekreterare, other, au.id(), later.id());
		assertThatExceptionOfType(ParagrafTaken.class).isThrownBy(() -> propose(other, au.id(), 0, "12", ""));
		refused(SammantradeHinder.HAR_PARAGRAF, () -> this.items.takeOff(this.people.sekreterare, id, au.id()));
		refused(SammantradeHinder.DATUM_LAST, () -> this.sammantraden.change(this.people.sekreterare, au.id(),
				version(au.id()), TODAY.minusDays(1), null));
		assertThat(this.sammantraden.usedParagrafer(au.id())).containsExactly(new Paragraf("12"));
	}

	@Test
	@DisplayName("ger varje ärende en egen paragraf, också ett som inte stod på dem eller stod på ett annat")
	void paragrafIsUsedOnce() {
		Sammantrade held = create(Organ.KOMMUNSTYRELSEN, TODAY);
		Sammantrade coming = create(Organ.KOMMUNSTYRELSEN, COMING);
		ArendeId first = handedIn();
		ArendeId second = handedIn();
		put(first, coming.id());
		record(first, held.id(), "45");
		assertThat(this.items.findPlanned(first)).isEmpty();
		assertThat(this.items.findAll(first)).singleElement()
			.extracting((item) -> item.sammantrade().id())
			.isEqualTo(held.id());
		assertThatExceptionOfType(ParagrafTaken.class).isThrownBy(() -> record(second, held.id(), "45"))
			.satisfies((ex) -> assertThat(ex.sammantrade().datum()).isEqualTo(TODAY));
		refused(SammantradeHinder.EJ_HALLET, () -> record(second, coming.id(), "1"));
		record(second, held.id(), "9");
		record(handedIn(), held.id(), "45a");
		assertThat(this.sammantraden.usedParagrafer(held.id())).extracting(Paragraf::value)
			.containsExactly("9", "45", "45a");
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> record(first, held.id(), "46"));
		put(first, coming.id());
		assertThat(planned(first)).as("postponed to the next").isEqualTo(coming.id());
	}

	@Test
	@DisplayName("håller kvar ett ärende hos kommunstyrelsen när kallelsen har skickats")
	void kallelseKeepsTheCase() {
		Sammantrade ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		ArendeId id = handedIn();
		assertThat(this.items.kallelseSent(arende(id))).isFalse();
		put(id, ks.id());
		assertThat(this.items.kallelseSent(arende(id))).isFalse();
		this.sammantraden.change(this.people.sekreterare, ks.id(), version(ks.id()), COMING, TODAY);
		assertThat(this.items.kallelseSent(arende(id))).isTrue();
		this.items.takeOffAll(this.people.sekreterare, arende(id));
		assertThat(this.items.kallelseSent(arende(id))).isFalse();
		assertThat(this.items.findAll(id)).isEmpty();
		this.items.takeOffAll(this.people.sekreterare, arende(id));
	}

	@Test
	@DisplayName("står i ärendets historik: uppsatt, flyttat, kallat, föreslaget, borttaget")
	void leavesItsTrace() {
		Sammantrade au = create(Organ.ARBETSUTSKOTTET, TODAY);
		Sammantrade ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		Sammantrade next = create(Organ.KOMMUNSTYRELSEN, COMING.plusDays(7));
		ArendeId id = handedIn();
		put(id, ks.id());
		assertThat(lastChanges(id))
			.containsExactly(HistoryChange.of("Kommunstyrelsen", HistoryField.DATUM, null, "2021-03-08"));
		this.items.put(this.people.sekreterare, id, next.id(), ks.id());
		assertThat(lastChanges(id))
			.containsExactly(HistoryChange.of("Kommunstyrelsen", HistoryField.DATUM, "2021-03-08", "2021-03-15"));
		this.sammantraden.change(this.people.sekreterare, next.id(), version(next.id()), COMING.plusDays(8), TODAY);
		assertThat(lastChanges(id)).containsExactly(
				HistoryChange.of("Kommunstyrelsen", HistoryField.DATUM, "2021-03-15", "2021-03-16"),
				HistoryChange.of("Kommunstyrelsen", HistoryField.KALLELSE, null, "2021-03-01"));
		put(id, au.id());
		propose(id, au.id(), 0, "12", "Eget");
		assertThat(lastChanges(id)).containsExactly(
				HistoryChange.of("Arbetsutskottet", HistoryField.PARAGRAF, null, "§\u00a012"),
				HistoryChange.of("Arbetsutskottet", HistoryField.TEXT, null, "Eget"));
		this.items.takeOff(this.people.sekreterare, id, next.id());
		assertThat(lastChanges(id))
			.containsExactly(HistoryChange.of("Kommunstyrelsen", HistoryField.DATUM, "2021-03-16", null));
		record(id, create(Organ.KOMMUNSTYRELSEN, TODAY).id(), "45");
		assertThat(lastChanges(id)).containsExactly(
				HistoryChange.of("Kommunstyrelsen", HistoryField.DATUM, null, "2021-03-01"),
				HistoryChange.of("Kommunstyrelsen", HistoryField.PARAGRAF, null, "§\u00a045"));
	}

	@Test
	@DisplayName("är slut för ett bordlagt ärende när det sätts upp på ett nytt av kommunstyrelsens sammanträden")
	void resumes() {
		ArendeId id = handedIn();
		record(id, create(Organ.KOMMUNSTYRELSEN, TODAY).id(), "45");
		this.database.superuser()
			.sql("update arende set status = 'BORDLAGT' where id = :id")
			.param("id", id.value())
			.update();
		put(id, create(Organ.ARBETSUTSKOTTET, COMING).id());
		assertThat(arende(id).status()).isEqualTo(ArendeStatus.BORDLAGT);
		put(id, create(Organ.KOMMUNSTYRELSEN, COMING).id());
		assertThat(arende(id).status()).isEqualTo(ArendeStatus.INLAMNAT);
		assertThat(planned(id)).isEqualTo(this.sammantraden.find(Organ.KOMMUNSTYRELSEN, COMING).orElseThrow().id());
	}

	private List<HistoryChange> lastChanges(ArendeId id) {
		return this.history.find(HistoryChain.ofArende(id.value()), HistoryFilter.ALL, 1)
			.entries()
			.get(0)
			.event()
			.changes();
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

	private void propose(ArendeId id, SammantradeId at, long lockVersion, String paragraf, String text) {
		this.items.recordForslag(this.people.sekreterare, at, id, lockVersion,
				new Forslag(new Paragraf(paragraf), text));
	}

	private void record(ArendeId id, SammantradeId at, String paragraf) {
		this.items.recordParagraf(this.people.sekreterare, arende(id), at, new Paragraf(paragraf));
	}

	private Arende arende(ArendeId id) {
		return this.arenden.get(this.people.sekreterare, id).arende();
	}

	private SammantradeId planned(ArendeId id) {
		return this.items.findPlanned(id).orElseThrow().sammantrade().id();
	}

	private long version(SammantradeId id) {
		return this.sammantraden.get(id).lockVersion();
	}

	private static void refused(SammantradeHinder hinder, ThrowingCallable change) {
		assertThatExceptionOfType(SammantradeRefused.class).isThrownBy(change)
			.satisfies((ex) -> assertThat(ex.hinder()).isEqualTo(hinder));
	}

}
