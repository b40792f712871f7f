package se.trygghetspaket.arende.domain.yrkande;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Ett yrkande")
class NewYrkandeTest {

	private static final Budgetpost SSPF = post(1, "SSPF", 1_500);

	private static final Budgetpost VARDAR = post(2, "Trygghetsvärdar", 1_000);

	private static final Fordelning PROPOSAL = new Fordelning(new BudgetYear(2021), List.of(SSPF, VARDAR));

	@Test
	@DisplayName("ändrar förslagets poster och lägger nya sist, och summan är förslagets plus skillnaderna")
	void changesLines() {
		Fordelning changed = andring(change(VARDAR, -200), change(SSPF, 150), added("Fältare", 50)).changed(PROPOSAL);
		assertThat(changed.poster()).extracting(Budgetpost::label)
			.containsExactly("SSPF", "Trygghetsvärdar", "Fältare");
		assertThat(changed.poster()).extracting((post) -> post.belopp().orZero().value())
			.containsExactly(1_650L, 800L, 50L);
		assertThat(changed.sum()).isEqualTo(PROPOSAL.sum());
		assertThat(changed.poster().get(0).motivering()).isEqualTo("Därför");
	}

	@Test
	@DisplayName("får ta hela posten, men inte en krona mer")
	void neverBelowZero() {
		assertThat(andring(change(VARDAR, -1_000)).changed(PROPOSAL).sum().value()).isEqualTo(1_500);
		refused(YrkandeFault.BELOW_ZERO, andring(change(VARDAR, -1_001)));
		refused(YrkandeFault.BELOW_ZERO, andring(added("Fältare", -1)));
	}

	@Test
	@DisplayName("ändrar en post en gång, och ger ingen ny post en annans namn")
	void eachLineOnce() {
		refused(YrkandeFault.SAME_LINE, andring(change(SSPF, 1), change(SSPF, 2)));
		refused(YrkandeFault.SAME_LABEL, andring(added("sspf", 1)));
		refused(YrkandeFault.SAME_LABEL, andring(added("Fältare", 1), added("fältare", 2)));
	}

	@Test
	@DisplayName("ryms i det ett belopp kan vara")
	void withinRange() {
		refused(YrkandeFault.TOO_MUCH, andring(change(SSPF, Kronor.LIMIT)));
		refused(YrkandeFault.TOO_MUCH, andring(added("Fältare", Kronor.LIMIT)));
	}

	@Test
	@DisplayName("hittar den insats som en ny post hade tidigare, och vägrar en post som förslaget inte har")
	void recognisesEarlierLines() {
		Fordelning earlier = new Fordelning(new BudgetYear(2020), List.of(post(7, "Fältare", 10), SSPF));
		NewYrkande said = andring(added("fältare", 5), added("Ny", 6)).saidOf(PROPOSAL, List.of(earlier));
		assertThat(said.poster().get(0).insats()).contains(new InsatsId(7));
		assertThat(said.poster().get(1).insats()).isEmpty();
		assertThatExceptionOfType(YrkandeRefused.class)
			.isThrownBy(() -> andring(change(post(9, "Okänd", 1), 1)).saidOf(PROPOSAL, List.of(earlier)))
			.satisfies((ex) -> assertThat(ex.fault()).isEqualTo(YrkandeFault.UNKNOWN_LINE));
	}

	@Test
	@DisplayName("har sina nya posters insatser när de har fått några")
	void knowsItsInsatser() {
		NewYrkande said = andring(added("Ny", 5), change(SSPF, 1), added("Fältare", 6));
		Fordelning made = new Fordelning(PROPOSAL.year(),
				List.of(SSPF, VARDAR, post(10, "Ny", 5), post(11, "Fältare", 6)));
		NewYrkande known = said.known(PROPOSAL, made);
		assertThat(known.poster()).extracting((post) -> post.insats().orElseThrow().value())
			.containsExactly(10L, 1L, 11L);
		assertThat(known.changed(PROPOSAL).poster()).extracting(Budgetpost::insats)
			.containsExactlyElementsOf(made.poster().stream().map(Budgetpost::insats).toList());
	}

	@ParameterizedTest
	@EnumSource(value = YrkandeKind.class, names = "ANDRING", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("har ändringar bara när det yrkas ändring, och då minst en")
	void onlyAChangeHasChanges(YrkandeKind kind) {
		assertThat(new NewYrkande(kind, "Anna Ask (S)", "", List.of()).changes()).isFalse();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewYrkande(kind, "Anna Ask (S)", "", List.of(change(SSPF, 1))));
		assertThatIllegalArgumentException().isThrownBy(NewYrkandeTest::andring);
		assertThatIllegalArgumentException().isThrownBy(() -> change(SSPF, 0));
	}

	@Test
	@DisplayName("har någon som yrkar det, på en rad")
	void hasAMover() {
		for (String mover : List.of("", "  ", "Anna\nAsk", "a".repeat(201))) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new NewYrkande(YrkandeKind.AVSLAG, mover, "", List.of()));
		}
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewYrkande(YrkandeKind.AVSLAG, "Anna", "a".repeat(4001), List.of()));
	}

	private static void refused(YrkandeFault fault, NewYrkande said) {
		assertThatExceptionOfType(YrkandeRefused.class).isThrownBy(() -> said.changed(PROPOSAL))
			.satisfies((ex) -> assertThat(ex.fault()).isEqualTo(fault));
	}

	private static NewYrkande andring(YrkandePost... poster) {
		return new NewYrkande(YrkandeKind.ANDRING, " Anna Ask (S) ", "", List.of(poster));
	}

	private static YrkandePost change(Budgetpost post, long difference) {
		return YrkandePost.of(post, new Kronor(difference));
	}

	private static YrkandePost added(String label, long amount) {
		return YrkandePost.ofNew(label, new Kronor(amount));
	}

	private static Budgetpost post(long insats, String label, long kronor) {
		return new Budgetpost(new InsatsId(insats), label, Belopp.of(new Kronor(kronor)), "Därför");
	}

}
