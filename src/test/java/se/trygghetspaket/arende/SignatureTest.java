package se.trygghetspaket.arende;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Hindered;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.beslut.BeslutDateRefused;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ApplicationTest
@DisplayName("Underskrifterna")
class SignatureTest {

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

	private static final Diarienummer DNR = new Diarienummer("KS 2021/71");

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private TestDatabase database;

	private TestCase people;

	@BeforeEach
	void people() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
	}

	@Test
	@DisplayName("görs av den som är kopplad, på alla hennes platser, och den sista lämnar in ärendet")
	void everyPlaceOfTheUser() {
		ArendeId id = waiting(DNR, TestCase.place("Ulla Udd", this.people.undertecknare),
				TestCase.place("Olle Ost", null), TestCase.place("Ulla Udd, tf", this.people.undertecknare));

		this.moves.sign(this.people.undertecknare, id);
		assertThat(akt(id).tjansteskrivelse().unsigned()).isEqualTo(1);
		assertThat(akt(id).arende().status()).isEqualTo(ArendeStatus.UNDERTECKNANDE);
		this.moves.recordSignature(this.people.handlaggare, id, place(id, 1), TODAY, " Pärm 3 ");

		assertThat(akt(id).arende().status()).isEqualTo(ArendeStatus.INLAMNAT);
		assertThat(akt(id).tjansteskrivelse().underteckningar().get(1).underskrift()).hasValueSatisfying((made) -> {
			assertThat(made.outside()).isTrue();
			assertThat(made.outsideReference()).isEqualTo("Pärm 3");
			assertThat(made.recordedBy()).isEqualTo(this.people.handlaggare.user());
		});
	}

	@Test
	@DisplayName("görs inte av någon annan, inte två gånger och inte i ett annat ärende")
	void onlyOnesOwn() {
		ArendeId other = waiting(DNR, TestCase.place("Olle Ost", null));
		ArendeId id = waiting(DNR, TestCase.place("Ulla Udd", this.people.undertecknare),
				TestCase.place("Olle Ost", null));
		Actor stranger = new TestUsers(this.database).create("Sten Stor", Role.UNDERTECKNARE);

		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.moves.sign(stranger, id));
		this.moves.sign(this.people.undertecknare, id);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.moves.sign(this.people.undertecknare, id));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.moves.recordSignature(this.people.handlaggare, id, place(other, 0), TODAY, "Pärm"));
		assertThatExceptionOfType(RoleRequired.class).isThrownBy(() -> this.moves.sign(this.people.handlaggare, id));
	}

	@Test
	@DisplayName("antecknas inte åt den som har konto, och bara med datum som varit och var den finns")
	void outsideSignature() {
		ArendeId id = waiting(DNR, TestCase.place("Ulla Udd", this.people.undertecknare),
				TestCase.place("Olle Ost", null));
		Actor by = this.people.handlaggare;

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.moves.recordSignature(by, id, place(id, 0), TODAY, "Pärm"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.moves.recordSignature(by, id, place(id, 1), TODAY.plusDays(1), "Pärm"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.moves.recordSignature(by, id, place(id, 1), TODAY, " "));
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.moves.recordSignature(this.people.sekreterare, id, place(id, 1), TODAY, "Pärm"));
		assertThat(akt(id).tjansteskrivelse().unsigned()).isEqualTo(2);
	}

	@Test
	@DisplayName("den sista väntar på diarienumret, som handläggare eller nämndsekreterare ger en gång")
	void diarienummerBeforeHandIn() {
		ArendeId id = waiting(null, TestCase.place("Ulla Udd", this.people.undertecknare));

		assertThatExceptionOfType(Hindered.class).isThrownBy(() -> this.moves.sign(this.people.undertecknare, id))
			.satisfies((hindered) -> assertThat(hindered.hinder()).containsExactly(Hinder.DIARIENUMMER_SAKNAS));
		assertThat(akt(id).tjansteskrivelse().unsigned()).isEqualTo(1);
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.moves.register(this.people.ekonom, id, DNR));
		this.moves.register(this.people.sekreterare, id, DNR);
		assertThatExceptionOfType(MoveRefused.class)
			.isThrownBy(() -> this.moves.register(this.people.handlaggare, id, new Diarienummer("KS 2021/72")));
		this.moves.sign(this.people.undertecknare, id);

		assertThat(akt(id).arende().diarienummer()).contains(DNR);
	}

	@Test
	@DisplayName("hör ihop med en ram: ändras den faller intyget: det som undertecknas går tillbaka till ekonomi, det inlämnade står kvar men kan inte beslutas")
	void newRevisionVoidsTheCertificate() {
		ArendeId waiting = waiting(DNR, TestCase.place("Ulla Udd", this.people.undertecknare));
		ArendeId handedIn = this.people.takeTo(ArendeStatus.INLAMNAT,
				this.people.draft(this.people.ram(2022, 5_000), "2022", 5_000L));
		this.people.ram(2021, 5_000);
		this.people.ram(2022, 5_000);

		assertThat(akt(waiting).intygHolds()).isFalse();
		assertThat(akt(waiting).intyg()).isPresent();
		assertThat(akt(waiting).arende().status()).as("back with finance").isEqualTo(ArendeStatus.EKONOMIGRANSKNING);
		assertThatExceptionOfType(MoveRefused.class)
			.isThrownBy(() -> this.moves.sign(this.people.undertecknare, waiting));
		assertThatExceptionOfType(Hindered.class).isThrownBy(() -> bifall(handedIn, TODAY))
			.satisfies((hindered) -> assertThat(hindered.hinder()).containsExactly(Hinder.INTYG_GALLER_INTE));
	}

	@Test
	@DisplayName("följs av ett beslut som har rätt datum och antecknas en gång")
	void beslut() {
		ArendeId id = this.people.takeTo(ArendeStatus.INLAMNAT,
				this.people.draft(this.people.ram(2021, 5_000), "2021", 5_000L));

		assertThatExceptionOfType(BeslutDateRefused.class).isThrownBy(() -> bifall(id, LocalDate.of(2021, 1, 19)));
		assertThatExceptionOfType(BeslutDateRefused.class).isThrownBy(() -> bifall(id, TODAY.plusDays(1)));
		assertThat(akt(id).beslut()).isEmpty();
		bifall(id, TODAY);
		assertThatExceptionOfType(MoveRefused.class).isThrownBy(() -> bifall(id, TODAY));
		assertThat(akt(id).beslut()).isPresent();
	}

	private ArendeId waiting(@Nullable Diarienummer diarienummer, Underteckning... places) {
		ArendeId id = this.people.draft(this.people.ram(2021, 5_000), "2021", diarienummer,
				List.of(PostDraft.ofNew("Post", Belopp.of(new Kronor(5_000)))), null, places);
		return this.people.takeTo(ArendeStatus.UNDERTECKNANDE, id);
	}

	private void bifall(ArendeId id, LocalDate date) {
		this.people.bifall(id, date);
	}

	private long place(ArendeId id, int index) {
		return akt(id).tjansteskrivelse().underteckningar().get(index).id();
	}

	private ArendeAkt akt(ArendeId id) {
		return this.arenden.get(this.people.handlaggare, id);
	}

}
