package se.trygghetspaket.arende.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.arende.domain.beslut.BeslutDateRefused;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.check.AppliedChanges;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.shared.UserRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

@DisplayName("Ärendet")
class ArendeTest {

	private static final Instant NOW = Instant.parse("2021-03-01T08:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

	private static final LocalDate MEMO_DATE = LocalDate.of(2021, 1, 20);

	private static final Diarienummer DNR = new Diarienummer("KS 2021/71");

	private static final Fordelning FORDELNING = new Fordelning(new BudgetYear(2021),
			List.of(new Budgetpost(new InsatsId(1), "SSPF", Belopp.of(new Kronor(5)), "")));

	private static final AppliedChanges CHANGES = AppliedChanges.of(Fordelning.empty(new BudgetYear(2021)), FORDELNING,
			Fordelning.empty(new BudgetYear(2021)));

	private static final Reason REASON = new Reason("Posten SSPF saknar motivering.");

	private static final UserRef OWNER = new UserRef(1, "Siv Sand");

	private static final UserRef EDITOR = new UserRef(7, "Edit Ed");

	@ParameterizedTest
	@EnumSource
	@DisplayName("tar varje steg bara från rätt status")
	void wrongStatus(ArendeMove move) {
		for (ArendeStatus status : ArendeStatus.values()) {
			Arende arende = arende(status);
			if (move.from().contains(status)) {
				verb(move).accept(arende, actor(move.role()));
				assertThat(arende.taken().orElseThrow().from()).isEqualTo(status);
				assertThat(arende.place().cameBy()).isEqualTo(arende.taken());
				assertThat(arende.status()).isEqualTo(move.to());
			}
			else {
				assertThatExceptionOfType(MoveRefused.class)
					.isThrownBy(() -> verb(move).accept(arende, actor(move.role())))
					.satisfies((refused) -> assertThat(refused.status()).isEqualTo(status));
				assertThat(arende.status()).isEqualTo(status);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("tar varje steg bara med rätt roll, även om man har alla andra")
	void wrongRole(ArendeMove move) {
		ArendeStatus from = move.from().iterator().next();
		Arende arende = arende(from);
		Role[] others = EnumSet.complementOf(EnumSet.of(move.role())).toArray(new Role[0]);

		assertThatExceptionOfType(RoleRequired.class).isThrownBy(() -> verb(move).accept(arende, actor(others)))
			.satisfies((refused) -> assertThat(refused.anyOf()).containsExactly(move.role()));
		assertThat(arende.status()).isEqualTo(from);
	}

	@Test
	@DisplayName("står kvar när något hindrar, och säger allt som hindrar")
	void hindered() {
		List<Hinder> hinder = List.of(Hinder.OVER_RAM, Hinder.MOTTAGARE_SAKNAS);

		assertHindered(arende(ArendeStatus.UTKAST), (arende) -> arende.submit(actor(Role.HANDLAGGARE), hinder, NOW),
				hinder);
		assertHindered(arende(ArendeStatus.INLAMNAT), (arende) -> arende.recordBeslut(actor(Role.NAMNDSEKRETERARE),
				bifall(TODAY), MEMO_DATE, TODAY, hinder, NOW), hinder);
		assertHindered(arende(ArendeStatus.EKONOMIGRANSKNING),
				(arende) -> arende.certify(actor(Role.EKONOM), ram(4), CHANGES, NOW), List.of(Hinder.OVER_RAM));
	}

	@Test
	@DisplayName("intygas aldrig av den som har redigerat det, även om namnet har ändrats sedan dess")
	void editorCannotCertify() {
		Actor renamed = new Actor(new UserRef(EDITOR.id(), "Edit Gift"), Set.of(Role.EKONOM, Role.HANDLAGGARE));

		assertHindered(arende(ArendeStatus.EKONOMIGRANSKNING),
				(arende) -> arende.certify(renamed, ram(5), CHANGES, NOW), List.of(Hinder.HAR_REDIGERAT));
	}

	@Test
	@DisplayName("får ett intyg som gäller exakt fördelningen och ramens revision")
	void certificate() {
		Ekonomiintyg intyg = arende(ArendeStatus.EKONOMIGRANSKNING).certify(actor(Role.EKONOM), ram(5), CHANGES, NOW);

		assertThat(intyg.holdsFor(1, FORDELNING, ram(5))).isTrue();
		assertThat(intyg.holdsFor(2, FORDELNING, ram(5))).as("another version").isFalse();
		assertThat(intyg.holdsFor(1, Fordelning.empty(new BudgetYear(2021)), ram(5))).isFalse();
		assertThat(intyg.holdsFor(1, FORDELNING, ram(2, 5))).isFalse();
	}

	@Test
	@DisplayName("lämnas in först av den sista underskriften")
	void lastSignatureHandsIn() {
		Arende arende = arende(ArendeStatus.UNDERTECKNANDE);

		arende.sign(actor(Role.UNDERTECKNARE), ArendeMove.SIGN, 1, true, NOW);
		assertThat(arende.status()).isEqualTo(ArendeStatus.UNDERTECKNANDE);
		arende.sign(actor(Role.HANDLAGGARE), ArendeMove.RECORD_SIGNATURE, 0, true, NOW);
		assertThat(arende.status()).isEqualTo(ArendeStatus.INLAMNAT);
	}

	@Test
	@DisplayName("lämnas inte in utan diarienummer eller med ett intyg som inte gäller")
	void handInNeedsDiarienummerAndIntyg() {
		assertHindered(arende(ArendeStatus.UNDERTECKNANDE, null),
				(arende) -> arende.sign(actor(Role.UNDERTECKNARE), ArendeMove.SIGN, 0, false, NOW),
				List.of(Hinder.DIARIENUMMER_SAKNAS, Hinder.INTYG_GALLER_INTE));
	}

	@Test
	@DisplayName("beslutas tidigast skrivelsens dag och senast i dag")
	void beslutDates() {
		for (LocalDate allowed : List.of(MEMO_DATE, TODAY)) {
			Arende arende = arende(ArendeStatus.INLAMNAT);
			decide(arende, allowed);
			assertThat(arende.status()).isEqualTo(ArendeStatus.BESLUTAT);
		}
		for (LocalDate refused : List.of(MEMO_DATE.minusDays(1), TODAY.plusDays(1))) {
			Arende arende = arende(ArendeStatus.INLAMNAT);
			assertThatExceptionOfType(BeslutDateRefused.class).isThrownBy(() -> decide(arende, refused))
				.satisfies((ex) -> assertThat(ex.earliest()).isEqualTo(MEMO_DATE))
				.satisfies((ex) -> assertThat(ex.latest()).isEqualTo(TODAY));
			assertThat(arende.status()).isEqualTo(ArendeStatus.INLAMNAT);
		}
	}

	@Test
	@DisplayName("byter rubrik och diarienummer bara i utkastet och bara av handläggaren")
	void rename() {
		Arende draft = arende(ArendeStatus.UTKAST);
		draft.rename(actor(Role.HANDLAGGARE), " Ny rubrik ", null);

		assertThat(draft.rubrik()).isEqualTo("Ny rubrik");
		assertThat(draft.diarienummer()).isEmpty();
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> draft.rename(actor(Role.EKONOM, Role.NAMNDSEKRETERARE), "Annan", DNR));
		assertThatExceptionOfType(MoveRefused.class)
			.isThrownBy(() -> arende(ArendeStatus.EKONOMIGRANSKNING).rename(actor(Role.HANDLAGGARE), "Annan", DNR));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\u00a0", "två\nrader" })
	@DisplayName("har en rubrik på en rad")
	void rubrik(String rubrik) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> arende(ArendeStatus.UTKAST).rename(actor(Role.HANDLAGGARE), rubrik, null));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> arende(ArendeStatus.UTKAST).rename(actor(Role.HANDLAGGARE), "x".repeat(201), null));
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("diarieförs en gång, efter utkastet och innan det är slut")
	void register(ArendeStatus status) {
		Arende arende = arende(status, null);
		boolean possible = status != ArendeStatus.UTKAST && !status.isFinal();

		assertRefusedUnless(possible, () -> arende.register(actor(Role.NAMNDSEKRETERARE), DNR));
		assertThat(arende.diarienummer().isPresent()).isEqualTo(possible);
		assertRefusedUnless(false, () -> arende(status, DNR).register(actor(Role.HANDLAGGARE), DNR));
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> arende.register(actor(Role.EKONOM, Role.UNDERTECKNARE), DNR));
	}

	@Test
	@DisplayName("bokför inget beslut två gånger")
	void decidedOnce() {
		Arende arende = arende(ArendeStatus.INLAMNAT);
		decide(arende, TODAY);

		assertThatExceptionOfType(MoveRefused.class).isThrownBy(() -> decide(arende, TODAY));
	}

	private static BiConsumer<Arende, Actor> verb(ArendeMove move) {
		return switch (move) {
			case SUBMIT -> (arende, by) -> arende.submit(by, List.of(), NOW);
			case CERTIFY -> (arende, by) -> arende.certify(by, ram(5), CHANGES, NOW);
			case SIGN, RECORD_SIGNATURE -> (arende, by) -> arende.sign(by, move, 0, true, NOW);
			case RETURN_FROM_FINANCE, RETURN_FROM_SIGNING, WITHDRAW, START_VERSION ->
				(arende, by) -> arende.returnToDraft(by, move, REASON, new FordelningId(2), NOW);
			case CERTIFY_AGAIN, GIVE_UP, RECORD_BORDLAGGNING, RESUME, RECORD_ATERREMISS, RECORD_UTGANG,
					RECORD_EXPEDIERING, CLOSE ->
				(arende, by) -> arende.move(by, move, REASON, NOW);
			case RECORD_BESLUT ->
				(arende, by) -> arende.recordBeslut(by, bifall(TODAY), MEMO_DATE, TODAY, List.of(), NOW);
		};
	}

	private static void decide(Arende arende, LocalDate datum) {
		arende.recordBeslut(actor(Role.NAMNDSEKRETERARE), bifall(datum), MEMO_DATE, TODAY, List.of(), NOW);
	}

	private static NewBeslut bifall(LocalDate datum) {
		return NewBeslut.atMeeting(datum, new Paragraf("12"), Beslutsutfall.BIFALL);
	}

	private static void assertHindered(Arende arende, Consumer<Arende> verb, List<Hinder> hinder) {
		ArendeStatus before = arende.status();
		assertThatExceptionOfType(Hindered.class).isThrownBy(() -> verb.accept(arende))
			.satisfies((hindered) -> assertThat(hindered.hinder()).isEqualTo(hinder));
		assertThat(arende.status()).isEqualTo(before);
	}

	private static void assertRefusedUnless(boolean possible, ThrowingCallable verb) {
		if (possible) {
			assertThatNoException().isThrownBy(verb);
		}
		else {
			assertThatExceptionOfType(MoveRefused.class).isThrownBy(verb);
		}
	}

	private static Arende arende(ArendeStatus status) {
		return arende(status, DNR);
	}

	private static Arende arende(ArendeStatus status, @Nullable Diarienummer diarienummer) {
		ArendeIdentity identity = new ArendeIdentity(new ArendeId(1), new PaketId(1), new BudgetramId(1),
				new BudgetYear(2021), OWNER);
		return new Arende(identity, "Rubrik", diarienummer, new ArendePlace(status, NOW, OWNER, null),
				new ArendeVersion(1, new FordelningId(1), null, null, null), Set.of(EDITOR), 0);
	}

	private static Actor actor(Role... roles) {
		return new Actor(new UserRef(1, "Siv Sand"), Set.copyOf(Arrays.asList(roles)));
	}

	private static Budgetram ram(long netto) {
		return ram(1, netto);
	}

	private static Budgetram ram(int revision, long netto) {
		return new Budgetram(new BudgetramId(1), new PaketId(1), new BudgetYear(2021), revision, new Kronor(netto),
				List.of(), true, new KfBeslut(MEMO_DATE, new Paragraf("1"), new Diarienummer("KF 2020/9")));
	}

}
