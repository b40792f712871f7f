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
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Utkastet")
class ArendeEditTest {

	private static final Tjansteskrivelse OTHER = new Tjansteskrivelse("Tjänsteutlåtande", LocalDate.of(2021, 2, 2), "",
			List.of(new Avsnitt("Två", "# *text*\n\n- å"), new Avsnitt("Ett", "")), new BeslutForm(false, true, false),
			"Totalt");

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private TestDatabase database;

	private TestCase people;

	private ArendeId id;

	@BeforeEach
	void draft() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.people.draft(this.people.ram(2021, 5_000), "Utkast", 5_000L);
	}

	@Test
	@DisplayName("ger tillbaka skrivelsen som den skrevs, med undertecknare i ordning")
	void memoIsKept() {
		List<Underteckning> places = List.of(TestCase.place("Örjan Ö", null),
				TestCase.place("Ulla Udd", this.people.undertecknare));
		save(0, "Ny rubrik", new Diarienummer("KS 1"), places);

		ArendeAkt akt = akt();
		assertThat(akt.arende().rubrik()).isEqualTo("Ny rubrik");
		assertThat(akt.arende().diarienummer()).contains(new Diarienummer("KS 1"));
		assertThat(akt.tjansteskrivelse().memo()).isEqualTo(OTHER);
		assertThat(akt.tjansteskrivelse().lockVersion()).isEqualTo(1);
		assertThat(akt.tjansteskrivelse().undertecknare())
			.containsExactlyElementsOf(places.stream().map(Underteckning::undertecknare).toList());
		assertThat(akt.tjansteskrivelse().underteckningar()).extracting((place) -> place.user().orElse(null))
			.containsExactly(null, this.people.undertecknare.user());
	}

	@Test
	@DisplayName("låter den andre av två redigerare veta att skrivelsen är ändrad, och ändrar inget")
	void staleMemo() {
		save(0, "Först", null, List.of());

		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> save(0, "Sedan", null, List.of()));
		assertThat(akt().arende().rubrik()).isEqualTo("Först");
	}

	@Test
	@DisplayName("låter den andre av två redigerare veta att posterna är ändrade, och ändrar inget")
	void stalePoster() {
		this.arenden.savePoster(this.people.handlaggare, this.id, 0, poster(1));

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.arenden.savePoster(this.people.handlaggare, this.id, 0, poster(2)));
		assertThat(akt().fordelning().sum()).isEqualTo(new Kronor(1));
	}

	@Test
	@DisplayName("ändras bara av handläggare")
	void onlyHandlaggareEdits() {
		for (Actor actor : List.of(this.people.ekonom, this.people.undertecknare, this.people.sekreterare)) {
			assertThatExceptionOfType(RoleRequired.class)
				.isThrownBy(() -> this.arenden.savePoster(actor, this.id, 0, poster(1)));
			assertThatExceptionOfType(RoleRequired.class).isThrownBy(
					() -> this.arenden.saveTjansteskrivelse(actor, this.id, 0, "Rubrik", null, OTHER, List.of()));
		}
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.arenden.savePoster(this.people.lasare, this.id, 0, poster(1)));
	}

	@Test
	@DisplayName("ändras inte sedan det har skickats in")
	void notAfterSubmission() {
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.id);

		assertThatExceptionOfType(MoveRefused.class)
			.isThrownBy(() -> this.arenden.savePoster(this.people.handlaggare, this.id, 0, poster(1)));
		assertThatExceptionOfType(MoveRefused.class).isThrownBy(() -> save(0, "Rubrik", null, List.of()));
		assertThat(akt().stored().frozen()).isTrue();
	}

	@Test
	@DisplayName("skickas inte in när något hindrar, och posterna går då att ändra vidare")
	void hinderedSubmission() {
		this.arenden.savePoster(this.people.handlaggare, this.id, 0, poster(5_001));

		assertThatExceptionOfType(Hindered.class).isThrownBy(() -> this.moves.submit(this.people.handlaggare, this.id))
			.satisfies((hindered) -> assertThat(hindered.hinder()).containsExactly(Hinder.OVER_RAM));
		assertThat(akt().stored().frozen()).isFalse();
		this.arenden.savePoster(this.people.handlaggare, this.id, 1, poster(5_000));
		this.moves.submit(this.people.handlaggare, this.id);
	}

	@Test
	@DisplayName("kan inte intygas av den som har ändrat det, hur liten ändringen än var")
	void editorCannotCertify() {
		Actor both = new TestUsers(this.database).create("Bo Berg", Role.HANDLAGGARE, Role.EKONOM);
		this.arenden.savePoster(both, this.id, 0, poster(5_000));
		this.moves.submit(both, this.id);
		this.database.superuser()
			.sql("update app_user set name = 'Bo Borg' where id = :id")
			.param("id", both.user().id())
			.update();

		assertThatExceptionOfType(Hindered.class).isThrownBy(() -> this.moves.certify(both, this.id))
			.satisfies((hindered) -> assertThat(hindered.hinder()).containsExactly(Hinder.HAR_REDIGERAT));
		this.moves.certify(this.people.ekonom, this.id);
	}

	@Test
	@DisplayName("kan inte få en insats från ett annat paket")
	void foreignInsats() {
		TestCase other = new TestCase(this.services, "Ett annat paket");
		ArendeId foreign = other.draft(other.ram(2021, 5_000), "Annat", 5_000L);
		List<PostDraft> poster = this.arenden.get(other.handlaggare, foreign)
			.fordelning()
			.poster()
			.stream()
			.map(PostDraft::of)
			.toList();

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.arenden.savePoster(this.people.handlaggare, this.id, 0, poster));
		assertThat(akt().stored().lockVersion()).isZero();
	}

	private void save(long lockVersion, String rubrik, @Nullable Diarienummer diarienummer,
			List<Underteckning> places) {
		this.arenden.saveTjansteskrivelse(this.people.handlaggare, this.id, lockVersion, rubrik, diarienummer, OTHER,
				places);
	}

	private ArendeAkt akt() {
		return this.arenden.get(this.people.handlaggare, this.id);
	}

	private static List<PostDraft> poster(long amount) {
		return List.of(PostDraft.ofNew("Post", Belopp.of(new Kronor(amount))));
	}

}
