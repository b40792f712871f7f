package se.trygghetspaket.arende.domain;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.UserRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Ett ärende på väg tillbaka")
class ArendeReturnTest {

	private static final Instant NOW = Instant.parse("2021-03-01T08:00:00Z");

	private static final UserRef OWNER = new UserRef(1, "Siv Sand");

	private static final Reason REASON = new Reason("Posten SSPF saknar motivering.");

	@ParameterizedTest
	@EnumSource(value = ArendeMove.class, names = { "RETURN_FROM_FINANCE", "RETURN_FROM_SIGNING", "WITHDRAW" })
	@DisplayName("blir en ny version med en egen fördelning, och säger varför")
	void newVersion(ArendeMove move) {
		Arende arende = arende(move);
		arende.returnToDraft(owner(move), move, REASON, new FordelningId(2), NOW);

		assertThat(arende.status()).isEqualTo(ArendeStatus.UTKAST);
		assertThat(arende.version()).isEqualTo(2);
		assertThat(arende.fordelning()).isEqualTo(new FordelningId(2));
		assertThat(arende.place().cameBy().flatMap(TakenMove::reason)).contains(REASON);
		assertThat(arende.place().cameBy().map(TakenMove::version)).contains(1);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("kräver ett skäl för varje steg som tar det tillbaka eller av vägen")
	void reasonRequired(ArendeMove move) {
		Arende arende = arende(move);
		if (move.takesReason()) {
			assertThatIllegalArgumentException().isThrownBy(() -> arende.move(owner(move), move, null, NOW));
			assertThat(arende.taken()).isEmpty();
		}
		else {
			arende.move(owner(move), move, null, NOW);
			assertThat(arende.taken().flatMap(TakenMove::reason)).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(value = ArendeMove.class, names = { "WITHDRAW", "GIVE_UP" })
	@DisplayName("tas tillbaka och läggs ner bara av den som äger det, som nämns vid namn")
	void ownersOnly(ArendeMove move) {
		Actor another = new Actor(new UserRef(2, "Ann Ann"), Set.of(move.role()));

		assertThatExceptionOfType(PersonRequired.class).isThrownBy(() -> arende(move).requireMove(another, move))
			.satisfies((refused) -> assertThat(refused.names()).isEqualTo(OWNER.name()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n\u00a0 ", "\u200b" })
	@DisplayName("har ett skäl som säger något")
	void emptyReason(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Reason(text));
		assertThatIllegalArgumentException().isThrownBy(() -> new Reason("x".repeat(2001)));
	}

	private static Actor owner(ArendeMove move) {
		return new Actor(OWNER, Set.of(move.role()));
	}

	private static Arende arende(ArendeMove move) {
		ArendeIdentity identity = new ArendeIdentity(new ArendeId(1), new PaketId(1), new BudgetramId(1),
				new BudgetYear(2021), OWNER);
		return new Arende(identity, "Rubrik", null, new ArendePlace(move.from().iterator().next(), NOW, OWNER, null),
				new ArendeVersion(1, new FordelningId(1), null, null, null), Set.of(OWNER), 0);
	}

}
