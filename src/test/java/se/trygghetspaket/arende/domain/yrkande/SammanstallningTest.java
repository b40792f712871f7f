package se.trygghetspaket.arende.domain.yrkande;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Sammanställningen inför sammanträdet")
class SammanstallningTest {

	private static final Budgetpost SSPF = post(1, "SSPF", 1_500);

	private static final Budgetpost VARDAR = post(2, "Trygghetsvärdar", 1_000);

	private static final Budgetpost UNDECIDED = new Budgetpost(new InsatsId(3), "Medling", Belopp.undecided(), "");

	private static final Fordelning BEFORE = year(2020, post(1, "SSPF", 1_200), post(7, "Fältare", 300));

	private static final Fordelning PROPOSAL = year(2021, SSPF, VARDAR, UNDECIDED);

	@Test
	@DisplayName("har förslagets rader, de som utgick och de som yrkandena lägger till, en gång var")
	void everyLineOnce() {
		Sammanstallning made = made(andring(change(SSPF, -100), YrkandePost.ofNew("Lovskola", Kronor.of(50))),
				andring(YrkandePost.ofNew("lovskola", Kronor.of(70)), back(7, "Fältare", 20)));
		assertThat(made.lines()).extracting(Sammanstallning.Line::label)
			.containsExactly("SSPF", "Trygghetsvärdar", "Medling", "Fältare", "Lovskola");
		assertThat(made.lines().get(3).previous()).contains(Belopp.of(Kronor.of(300)));
		assertThat(made.lines().get(3).proposed()).isEmpty();
		assertThat(made.lines().get(3).cells().get(0).belopp()).isEmpty();
		assertThat(made.lines().get(3).cells().get(1).belopp()).contains(Belopp.of(Kronor.of(20)));
		assertThat(made.lines().get(4).cells()).extracting((cell) -> cell.difference().orElseThrow().value())
			.containsExactly(50L, 70L);
	}

	@Test
	@DisplayName("skiljer det som inte är bestämt från 0 kr, och det oförändrade från det ändrade")
	void undecidedIsNotZero() {
		Sammanstallning made = made(andring(change(SSPF, -1_500)));
		assertThat(made.lines().get(0).cells().get(0).belopp()).contains(Belopp.of(Kronor.ZERO));
		assertThat(made.lines().get(0).cells().get(0).difference()).contains(Kronor.of(-1_500));
		assertThat(made.lines().get(1).cells().get(0).difference()).isEmpty();
		assertThat(made.lines().get(2).proposed()).contains(Belopp.undecided());
		assertThat(made.lines().get(2).cells().get(0).belopp()).contains(Belopp.undecided());
		assertThat(made.lines().get(2).difference()).isEmpty();
		assertThat(made.lines().get(0).difference()).contains(Kronor.of(300));
	}

	@Test
	@DisplayName("har inga kolumner för yrkanden utan belopp")
	void onlyThoseWithAmounts() {
		NewYrkande rejects = new NewYrkande(YrkandeKind.AVSLAG, "Bo Berg (M)", "", List.of());
		assertThat(made(rejects).yrkanden()).isEmpty();
		assertThat(made(rejects).difference()).isEqualTo(Kronor.of(1_000));
	}

	@Test
	@DisplayName("stämmer: varje kolumn blir sin summa, hur många yrkanden det än är")
	void columnsAddUp() {
		List<NewYrkande> many = IntStream.rangeClosed(1, 10)
			.mapToObj((i) -> andring(change(i % 2 == 0 ? SSPF : VARDAR, i * 10),
					YrkandePost.ofNew("Ny " + i % 3, Kronor.of(i)), back(7, "Fältare", i)))
			.toList();
		Sammanstallning made = made(many.toArray(NewYrkande[]::new));
		assertThat(made.yrkanden()).hasSize(10);
		for (int i = 0; i < 10; i++) {
			int column = i;
			assertThat(sum(made.lines().stream().flatMap((line) -> line.cells().get(column).belopp().stream())))
				.isEqualTo(made.yrkanden().get(i).sum());
			assertThat(Kronor
				.sum(made.lines().stream().flatMap((line) -> line.cells().get(column).difference().stream()).toList()))
				.isEqualTo(made.yrkanden().get(i).difference());
		}
		assertThat(sum(made.lines().stream().flatMap((line) -> line.previous().stream()))).isEqualTo(BEFORE.sum());
		assertThat(sum(made.lines().stream().flatMap((line) -> line.proposed().stream()))).isEqualTo(PROPOSAL.sum());
	}

	private static Sammanstallning made(NewYrkande... said) {
		return Sammanstallning.of(PROPOSAL, YearComparison.between(BEFORE, PROPOSAL), List.of(said));
	}

	private static NewYrkande andring(YrkandePost... poster) {
		return new NewYrkande(YrkandeKind.ANDRING, "Anna Ask (S)", "", List.of(poster));
	}

	private static YrkandePost change(Budgetpost post, long difference) {
		return YrkandePost.of(post, Kronor.of(difference));
	}

	private static YrkandePost back(long insats, String label, long amount) {
		return new YrkandePost(new InsatsId(insats), label, Kronor.of(amount));
	}

	private static Fordelning year(int year, Budgetpost... poster) {
		return new Fordelning(new BudgetYear(year), List.of(poster));
	}

	private static Budgetpost post(long insats, String label, long kronor) {
		return new Budgetpost(new InsatsId(insats), label, Belopp.of(Kronor.of(kronor)), "");
	}

	private static Kronor sum(Stream<Belopp> column) {
		return Kronor.sum(column.map(Belopp::orZero).toList());
	}

}
