package se.trygghetspaket.arende.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.protokoll.Expediering;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.ProtokollHinder;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.protokoll.Receiver;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Expedieringen")
class ExpedieringServiceTest {

	private static final LocalDate JUSTERAT = LocalDate.of(2021, 2, 15);

	private static final Receiver POLISEN = new Receiver("Polisen", "registrator@polisen.example");

	private static final Receiver AKTEN = new Receiver("Akten", "");

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ProtokollService protokoll;

	@Autowired
	private ExpedieringService expediering;

	private TestCase people;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.people.takeTo(ArendeStatus.BESLUTAT,
				this.people.draft(this.people.ram(2021, 5_000), "Ärende", 5_000L));
	}

	@Test
	@DisplayName("kräver justering och mottagare, och säger båda på en gång")
	void hinder() {
		assertThatExceptionOfType(Hindered.class)
			.isThrownBy(() -> this.expediering.recordAllSent(this.people.sekreterare, this.id, JUSTERAT))
			.satisfies((ex) -> assertThat(ex.hinder()).containsExactly(Hinder.JUSTERING_SAKNAS,
					Hinder.MOTTAGARE_AV_BESLUT_SAKNAS));
		add(POLISEN);
		refused(ProtokollHinder.JUSTERING_SAKNAS, () -> send(JUSTERAT, first()));
		assertThat(status()).isEqualTo(ArendeStatus.BESLUTAT);
	}

	@Test
	@DisplayName("är klar när varje mottagare har sitt datum, som inte ligger före justeringen eller i framtiden")
	void everyReceiverHasADate() {
		justera();
		add(POLISEN, AKTEN, AKTEN);
		add(POLISEN);
		assertThat(all()).extracting(Expediering::receiver).containsExactly(POLISEN, AKTEN);
		refused(ProtokollHinder.FORE_JUSTERINGEN, () -> send(JUSTERAT.minusDays(1), first()));
		refused(ProtokollHinder.I_FRAMTIDEN, () -> send(LocalDate.of(2021, 3, 2), first()));
		assertThat(send(JUSTERAT, first())).isFalse();
		assertThat(status()).isEqualTo(ArendeStatus.BESLUTAT);
		refused(ProtokollHinder.REDAN_SKICKAT, () -> send(JUSTERAT, first()));
		assertThat(send(JUSTERAT.plusDays(2), all().get(1).id())).isTrue();
		assertThat(status()).isEqualTo(ArendeStatus.EXPEDIERAT);
		assertThat(all()).extracting((sent) -> sent.sent().orElseThrow().fact())
			.containsExactly(JUSTERAT, JUSTERAT.plusDays(2));
		assertThatExceptionOfType(MoveRefused.class)
			.isThrownBy(() -> this.expediering.recordAllSent(this.people.sekreterare, this.id, JUSTERAT));
	}

	@Test
	@DisplayName("kan göras klar för alla som är kvar, också när de som var kvar har strukits")
	void allAtOnce() {
		justera();
		add(POLISEN, AKTEN);
		send(JUSTERAT, first());
		refused(ProtokollHinder.REDAN_SKICKAT,
				() -> this.expediering.strike(this.people.sekreterare, this.id, first()));
		this.expediering.strike(this.people.sekreterare, this.id, all().get(1).id());
		assertThat(all()).extracting(Expediering::receiver).containsExactly(POLISEN);
		assertThat(status()).isEqualTo(ArendeStatus.BESLUTAT);
		this.expediering.recordAllSent(this.people.sekreterare, this.id, null);
		assertThat(status()).isEqualTo(ArendeStatus.EXPEDIERAT);
		add(AKTEN);
		assertThat(all()).as("somebody who was forgotten").hasSize(2);
	}

	@Test
	@DisplayName("görs bara av nämndsekreteraren, till mottagare som finns")
	void onlyTheSecretary() {
		justera();
		add(POLISEN);
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.expediering.add(this.people.handlaggare, this.id, List.of(AKTEN)));
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.expediering.recordAllSent(this.people.ekonom, this.id, JUSTERAT));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> send(JUSTERAT, 4711));
		refused(ProtokollHinder.INGEN_VALD,
				() -> this.expediering.recordSent(this.people.sekreterare, this.id, Set.of(), JUSTERAT));
	}

	private void justera() {
		this.protokoll.recordJustering(this.people.sekreterare, this.id, new Justering(JUSTERAT));
	}

	private void add(Receiver... receivers) {
		this.expediering.add(this.people.sekreterare, this.id, List.of(receivers));
	}

	private boolean send(LocalDate datum, long receiver) {
		return this.expediering.recordSent(this.people.sekreterare, this.id, Set.of(receiver), datum);
	}

	private long first() {
		return all().get(0).id();
	}

	private List<Expediering> all() {
		return this.protokoll.get(this.people.sekreterare, this.id).expedieringar();
	}

	private ArendeStatus status() {
		return this.protokoll.get(this.people.sekreterare, this.id).arende().status();
	}

	private static void refused(ProtokollHinder hinder, ThrowingCallable recording) {
		assertThatExceptionOfType(ProtokollRefused.class).isThrownBy(recording)
			.satisfies((ex) -> assertThat(ex.hinder()).isEqualTo(hinder));
	}

}
