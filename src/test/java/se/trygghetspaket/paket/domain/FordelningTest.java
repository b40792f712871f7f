package se.trygghetspaket.paket.domain;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Fördelningen")
class FordelningTest {

	@Test
	@DisplayName("summerar de bestämda beloppen och säger om alla är bestämda")
	void sum() {
		Fordelning partly = fordelning(post(1, 300), undecided(2), post(3, 0));

		assertThat(partly.sum()).isEqualTo(new Kronor(300));
		assertThat(partly.fullyDecided()).isFalse();
		assertThat(fordelning(post(1, 300), post(3, 0)).fullyDecided()).isTrue();
		assertThat(Fordelning.empty(new BudgetYear(2021)).sum()).isEqualTo(Kronor.ZERO);
	}

	@Test
	@DisplayName("har en post för varje insats")
	void onePostAnInsats() {
		assertThat(fordelning(post(1, 300), post(2, 0)).find(new InsatsId(2))).contains(post(2, 0));
		assertThat(fordelning(post(1, 300)).find(new InsatsId(2))).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> fordelning(post(1, 300), post(1, 200)));
	}

	@Test
	@DisplayName("har högst 500 poster")
	void atMost500() {
		assertThat(new Fordelning(new BudgetYear(2021), poster(500)).poster()).hasSize(500);
		assertThatIllegalArgumentException().isThrownBy(() -> new Fordelning(new BudgetYear(2021), poster(501)));
	}

	@Test
	@DisplayName("har en summa som går att läsa tillbaka: högst en biljon kronor")
	void sumWithinRange() {
		assertThat(fordelning(post(1, Kronor.LIMIT), post(2, 0)).sum()).isEqualTo(new Kronor(Kronor.LIMIT));
		assertThatExceptionOfType(AmountOutOfRange.class)
			.isThrownBy(() -> fordelning(post(1, Kronor.LIMIT), post(2, 1)));
	}

	@Test
	@DisplayName("har inga negativa poster, som skulle låta de andra gå över ramen")
	void noNegativePost() {
		assertThatIllegalArgumentException().isThrownBy(() -> post(1, -1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u00a0", "två\nrader", "noll\u0000", "tab\tb", "halv \ud800", "\u202e005" })
	@DisplayName("har poster med en rad synlig text som benämning")
	void labelIsOneVisibleLine(String label) {
		assertThatIllegalArgumentException().isThrownBy(() -> post(1, label, 1, ""));
	}

	@Test
	@DisplayName("har motiveringar i flera rader utan tecken som inte går att lagra")
	void motivering() {
		assertThat(post(1, "Post", 1, " Ett\r\ntvå\u0000\u000btre \n").motivering()).isEqualTo("Ett\ntvå\ntre");
		assertThatIllegalArgumentException().isThrownBy(() -> post(1, "Post", 1, "x".repeat(2001)));
		assertThat(post(1, " x".repeat(100), 1, "x".repeat(2000)).label()).hasSize(199);
	}

	@Test
	@DisplayName("har ett fingeravtryck som varje fält ändrar")
	void everyFieldChangesTheHash() {
		String original = fordelning(post(1, "SSPF", 100, "Skäl"), post(2, 0)).sha256();

		assertThat(original).matches("[0-9a-f]{64}")
			.isEqualTo(fordelning(post(1, "SSPF", 100, "Skäl"), post(2, 0)).sha256());
		assertThat(List.of(original, fordelning(post(3, "SSPF", 100, "Skäl"), post(2, 0)).sha256(),
				fordelning(post(1, "SSPf", 100, "Skäl"), post(2, 0)).sha256(),
				fordelning(post(1, "SSPF", 101, "Skäl"), post(2, 0)).sha256(),
				fordelning(post(1, "SSPF", 100, "Skäl."), post(2, 0)).sha256(),
				fordelning(post(1, "SSPF", 100, "Skäl"), undecided(2)).sha256(),
				fordelning(post(1, "SSPF", 100, "Skäl")).sha256(),
				new Fordelning(new BudgetYear(2022), List.of(post(1, "SSPF", 100, "Skäl"), post(2, 0))).sha256()))
			.doesNotHaveDuplicates();
	}

	@Test
	@DisplayName("har ett fingeravtryck som ordningen ändrar")
	void orderChangesTheHash() {
		assertThat(fordelning(post(1, 5), post(2, 7)).sha256())
			.isNotEqualTo(fordelning(post(2, 7), post(1, 5)).sha256());
	}

	@Test
	@DisplayName("har ett fingeravtryck där text inte kan flyttas mellan fält")
	void noAmbiguousConcatenation() {
		assertThat(List.of(fordelning(post(1, "ab", 1, "c")).sha256(), fordelning(post(1, "a", 1, "bc")).sha256(),
				fordelning(post(1, "ab3:", 1, "")).sha256(), fordelning(post(1, "ab", 1, "3:")).sha256(),
				fordelning(post(1, "a", 1, ""), post(2, "b", 2, "")).sha256(),
				fordelning(post(1, "a", 1, "\n2 2 1:b0:")).sha256(), fordelning(post(11, "a", 1, "")).sha256(),
				fordelning(post(1, "a", 11, "")).sha256()))
			.doesNotHaveDuplicates();
	}

	@Test
	@DisplayName("har alltid samma fingeravtryck för samma innehåll, i varje kommande utgåva")
	void hashIsFixed() {
		assertThat(CanonicalForm.text(fordelning(post(1, "Väktare", 200_000, "Två\nrader"), undecided(12))))
			.isEqualTo("fordelning/1 2021 2\n1 200000 7:Väktare9:Två\nrader\n12 - 4:Post0:\n");
		assertThat(Fordelning.empty(new BudgetYear(2021)).sha256())
			.isEqualTo("c9f15ec1bbdec8e2d561a1050947f49c39f9abcb001dacb24b6e1a6e94d94ba7");
	}

	private static List<Budgetpost> poster(int count) {
		return LongStream.rangeClosed(1, count).mapToObj((insats) -> post(insats, 1)).toList();
	}

	private static Fordelning fordelning(Budgetpost... poster) {
		return new Fordelning(new BudgetYear(2021), List.of(poster));
	}

	private static Budgetpost post(long insats, long amount) {
		return post(insats, "Post", amount, "");
	}

	private static Budgetpost post(long insats, String label, long amount, String motivering) {
		return new Budgetpost(new InsatsId(insats), label, Belopp.of(new Kronor(amount)), motivering);
	}

	private static Budgetpost undecided(long insats) {
		return new Budgetpost(new InsatsId(insats), "Post", Belopp.undecided(), "");
	}

}
