package se.trygghetspaket.arende.protokoll;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.protokoll.Anslag;
import se.trygghetspaket.arende.domain.protokoll.Deltagarnotering;
import se.trygghetspaket.arende.domain.protokoll.DeltagarnoteringKind;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.Nedtagning;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.ProtokollFacts;
import se.trygghetspaket.arende.domain.protokoll.ProtokollHinder;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.protokoll.Registrerad;
import se.trygghetspaket.arende.domain.protokoll.Rost;
import se.trygghetspaket.arende.domain.protokoll.Rostvarde;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Det som följer efter beslutet")
class ProtokollServiceTest {

	/** The day of the decision that the test's cases have. */
	private static final LocalDate MEETING = LocalDate.of(2021, 2, 10);

	private static final Reason WHY = new Reason("Fel i formuläret");

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ProtokollService protokoll;

	@Autowired
	private HistoryService history;

	@Autowired
	private SammantradeService sammantraden;

	private TestCase people;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.people.takeTo(ArendeStatus.BESLUTAT,
				this.people.draft(this.people.ram(2021, 5_000), "Ärende", 5_000L));
	}

	@Test
	@DisplayName("sparas som det registrerades, med vem och när, och syns i historiken")
	void recorded() {
		this.protokoll.recordJustering(this.people.sekreterare, this.id, Justering.OMEDELBAR);
		this.protokoll.recordAnslag(this.people.sekreterare, this.id, new Anslag(MEETING.plusDays(1)));
		this.protokoll.recordNedtagning(this.people.sekreterare, this.id, new Nedtagning(MEETING.plusDays(10)));
		Votering votering = new Votering("bifall till förslaget", "avslag", 2, 1, 0,
				List.of(new Rost("Anna Ask (S)", Rostvarde.JA), new Rost("Bo Berg (M)", Rostvarde.JA),
						new Rost("Cia Dal (V)", Rostvarde.NEJ)));
		Votering second = new Votering("ja", "nej", 8, 5, 1, List.of());
		this.protokoll.recordVotering(this.people.sekreterare, this.id, votering);
		this.protokoll.recordVotering(this.people.sekreterare, this.id, second);
		Deltagarnotering jav = new Deltagarnotering(DeltagarnoteringKind.JAV, "Eva Falk (C)", "");
		this.protokoll.recordNotering(this.people.sekreterare, this.id, jav);

		ProtokollAkt akt = this.protokoll.get(this.people.lasare, this.id);
		ProtokollFacts facts = akt.protokoll().facts();
		assertThat(akt.protokoll().justerat()).contains(MEETING);
		assertThat(akt.protokoll().shortAnslag()).isTrue();
		assertThat(facts.voteringar()).extracting(Registrerad::fact).containsExactly(votering, second);
		assertThat(facts.noteringar(DeltagarnoteringKind.JAV)).containsExactly(jav);
		assertThat(facts.justering())
			.isEqualTo(new Registrerad<>(Justering.OMEDELBAR, this.people.sekreterare.user(), TestClock.START));
		assertThat(entries(HistoryEventKind.PROTOKOLL_RECORDED)).hasSize(6);
	}

	@Test
	@DisplayName("sparas en gång också när knappen trycks två gånger")
	void storedOnce() {
		Votering votering = new Votering("ja", "nej", 8, 5, 1, List.of());
		for (int i = 0; i < 2; i++) {
			this.protokoll.recordVotering(this.people.sekreterare, this.id, votering);
		}
		assertThat(this.protokoll.get(this.people.lasare, this.id).protokoll().facts().voteringar()).hasSize(1);
		assertThat(entries(HistoryEventKind.PROTOKOLL_RECORDED)).hasSize(1);
		this.protokoll.recordJustering(this.people.sekreterare, this.id, Justering.OMEDELBAR);
		refused(ProtokollHinder.REDAN_REGISTRERAT,
				() -> this.protokoll.recordJustering(this.people.sekreterare, this.id, Justering.OMEDELBAR));
	}

	@Test
	@DisplayName("registreras bara av nämndsekreteraren, i ett ärende som är beslutat")
	void onlyTheSecretaryAfterTheDecision() {
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.protokoll.recordJustering(this.people.handlaggare, this.id, Justering.OMEDELBAR));
		ArendeId undecided = this.people.takeTo(ArendeStatus.INLAMNAT,
				this.people.draft(this.people.ram(2022, 5_000), "Annat", 5_000L));
		assertThatExceptionOfType(MoveRefused.class)
			.isThrownBy(() -> this.protokoll.recordJustering(this.people.sekreterare, undecided, Justering.OMEDELBAR));
		assertThatExceptionOfType(MoveRefused.class)
			.isThrownBy(() -> this.protokoll.get(this.people.lasare, undecided));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.protokoll.get(this.people.sekreterare, new ArendeId(4711)));
	}

	@Test
	@DisplayName("rättas med ett skäl: det nya gäller, det gamla syns, och den som såg något annat får veta det")
	void corrected() {
		String recorded = paragraf();
		correct(RattelseField.PARAGRAF, recorded, "813");
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> correct(RattelseField.PARAGRAF, recorded, "814"));
		correct(RattelseField.PARAGRAF, "813", "814");
		ProtokollAkt akt = this.protokoll.get(this.people.lasare, this.id);
		assertThat(akt.protokoll().paragraf()).contains(new Paragraf("814"));
		assertThat(akt.protokoll().facts().rattelser()).extracting((made) -> made.fact().from())
			.containsExactly(recorded, "813");
		assertThat(akt.akt().beslut().orElseThrow().paragraf()).as("everywhere").contains(new Paragraf("814"));
		assertThat(entries(HistoryEventKind.BESLUT_CORRECTED)).hasSize(2)
			.allSatisfy((entry) -> assertThat(entry.event().reason()).isEqualTo(WHY.text()));
	}

	@Test
	@DisplayName("har en paragraf som inget annat ärende har på sammanträdet, också när den eller dagen har rättats")
	void correctedParagrafIsUsedOnce() {
		ArendeId other = this.people.takeTo(ArendeStatus.INLAMNAT,
				this.people.draft(this.people.ram(2022, 5_000), "Annat", 5_000L));
		this.people.bifall(other, MEETING.plusDays(7));
		String own = paragraf();
		String taken = String.valueOf(other.value());
		correct(RattelseField.DATUM, MEETING.toString(), MEETING.plusDays(7).toString());
		assertThatExceptionOfType(ParagrafTaken.class).isThrownBy(() -> correct(RattelseField.PARAGRAF, own, taken));
		assertThat(paragrafer(MEETING)).isEmpty();
		assertThat(paragrafer(MEETING.plusDays(7))).containsExactlyInAnyOrder(own, taken);
		correct(RattelseField.DATUM, MEETING.plusDays(7).toString(), MEETING.toString());
		assertThat(paragrafer(MEETING)).containsExactly(own);
		correct(RattelseField.PARAGRAF, own, taken);
		assertThat(paragrafer(MEETING)).containsExactly(taken);
		assertThatExceptionOfType(ParagrafTaken.class)
			.isThrownBy(() -> correct(RattelseField.DATUM, MEETING.toString(), MEETING.plusDays(7).toString()));
		assertThat(this.protokoll.get(this.people.lasare, this.id).protokoll().datum()).isEqualTo(MEETING);
	}

	private List<String> paragrafer(LocalDate datum) {
		return this.sammantraden.usedParagrafer(this.sammantraden.find(Organ.KOMMUNSTYRELSEN, datum).orElseThrow().id())
			.stream()
			.map(Paragraf::value)
			.toList();
	}

	private String paragraf() {
		return this.protokoll.get(this.people.lasare, this.id).protokoll().paragraf().orElseThrow().value();
	}

	private void correct(RattelseField field, String seen, String to) {
		this.protokoll.correct(this.people.sekreterare, this.id, field, seen, to, WHY);
	}

	private List<HistoryEntry> entries(HistoryEventKind kind) {
		return this.history.findAll(HistoryChain.ofArende(this.id.value()), HistoryFilter.ALL)
			.stream()
			.filter((entry) -> entry.event().kind() == kind)
			.toList();
	}

	private static void refused(ProtokollHinder hinder, ThrowingCallable recording) {
		assertThatExceptionOfType(ProtokollRefused.class).isThrownBy(recording)
			.satisfies((ex) -> assertThat(ex.hinder()).isEqualTo(hinder));
	}

}
