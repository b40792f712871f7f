package se.trygghetspaket.paket.domain.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("Jämförelsen")
class YearComparisonTest {

	@Test
	@DisplayName("ger den verkliga skrivelsens sju rader med skillnad, procent och status")
	void realMemo() {
		YearComparison comparison = YearComparison.between(
				fordelning(2020, post(1, "Trygghetsvärdar (Orminge och Fisksätra)", 2_000_000L),
						post(2, "Brottsförebyggande trygghetssamordnare", 0L), post(3, "SSPF", 1_500_000L),
						post(4, "Stöd till lokala arbetsgrupper", 900_000L),
						post(5, "Kameraövervakning – centrala funktioner", 300_000L),
						post(6, "Väktare särskilda händelser", 300_000L),
						post(7, "Insatser i samverkan med lokala aktörer", 0L)),
				fordelning(2021, post(1, "Trygghetsvärdar (Orminge och Fisksätra)", 800_000L),
						post(2, "Brottsförebyggande trygghetssamordnare", 1_000_000L), post(3, "SSPF", 1_500_000L),
						post(4, "Stöd till lokala arbetsgrupper", 900_000L),
						post(5, "Kameraövervakning – centrala funktioner", 200_000L),
						post(6, "Väktare särskilda händelser", 200_000L),
						post(7, "Insatser i samverkan med lokala aktörer", 400_000L)));

		assertThat(comparison.rows())
			.extracting(ComparisonRow::label, (row) -> row.difference().map(Kronor::value).orElse(null),
					(row) -> row.percent().map(BigDecimal::toPlainString).orElse(null), ComparisonRow::status)
			.containsExactly(
					tuple("Trygghetsvärdar (Orminge och Fisksätra)", -1_200_000L, "-60.0", ComparisonStatus.MINSKAD),
					tuple("Brottsförebyggande trygghetssamordnare", 1_000_000L, null, ComparisonStatus.NY),
					tuple("SSPF", 0L, "0.0", ComparisonStatus.OFORANDRAD),
					tuple("Stöd till lokala arbetsgrupper", 0L, "0.0", ComparisonStatus.OFORANDRAD),
					tuple("Kameraövervakning – centrala funktioner", -100_000L, "-33.3", ComparisonStatus.MINSKAD),
					tuple("Väktare särskilda händelser", -100_000L, "-33.3", ComparisonStatus.MINSKAD),
					tuple("Insatser i samverkan med lokala aktörer", 400_000L, null, ComparisonStatus.NY));
		assertThat(comparison.previousTotal()).isEqualTo(new Kronor(5_000_000));
		assertThat(comparison.currentTotal()).isEqualTo(new Kronor(5_000_000));
		assertThat(comparison.difference()).isEqualTo(Kronor.ZERO);
	}

	@Test
	@DisplayName("har varje post exakt en gång, och kolumnerna går ihop med båda årens summor")
	void conservesBothYears() {
		long seed = new Random().nextLong();
		System.out.println("YearComparisonTest seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 500; round++) {
			Fordelning previous = randomFordelning(2020, random);
			Fordelning current = randomFordelning(2021, random);

			YearComparison comparison = YearComparison.between(previous, current);

			assertThat(comparison.rows()).as("seed %d", seed)
				.extracting(ComparisonRow::insats)
				.doesNotHaveDuplicates()
				.containsExactlyInAnyOrderElementsOf(Stream.of(previous, current)
					.flatMap((year) -> year.poster().stream())
					.map(Budgetpost::insats)
					.distinct()
					.toList());
			assertThat(comparison.previousTotal()).as("seed %d", seed).isEqualTo(previous.sum());
			assertThat(comparison.currentTotal()).as("seed %d", seed).isEqualTo(current.sum());
			assertThat(comparison.difference()).as("seed %d", seed).isEqualTo(current.sum().minus(previous.sum()));
		}
	}

	@Test
	@DisplayName("följer årets ordning, därefter de poster som har upphört i föregående års ordning")
	void order() {
		YearComparison comparison = YearComparison.between(
				fordelning(2020, post(9, "Nio", 1L), post(1, "Ett", 1L), post(8, "Åtta", 1L)),
				fordelning(2021, post(5, "Fem", 1L), post(1, "Ett", 1L), post(2, "Två", 1L)));

		assertThat(comparison.rows()).extracting(ComparisonRow::label)
			.containsExactly("Fem", "Ett", "Två", "Nio", "Åtta");
	}

	@Test
	@DisplayName("följer insatsen och aldrig namnet: samma namn kan vara två poster, och en post kan byta namn")
	void followsTheInsats() {
		YearComparison comparison = YearComparison.between(
				fordelning(2020, post(1, "Väktare", 100L), post(2, "Väktare", 200L)),
				fordelning(2021, post(2, "Väktare", 200L), post(1, "Ordningsvakter", 100L), post(3, "Väktare", 50L)));

		assertThat(comparison.rows())
			.extracting(ComparisonRow::label, (row) -> row.previous().orZero().value(), ComparisonRow::status)
			.containsExactly(tuple("Väktare", 200L, ComparisonStatus.OFORANDRAD),
					tuple("Ordningsvakter", 100L, ComparisonStatus.OFORANDRAD),
					tuple("Väktare", 0L, ComparisonStatus.NY));
	}

	@Test
	@DisplayName("kallar en post utgående både när den saknas och när den får 0 kr")
	void endedLines() {
		YearComparison comparison = YearComparison.between(
				fordelning(2020, post(1, "Saknas", 300L), post(2, "Får inget", 400L)),
				fordelning(2021, post(2, "Får inget", 0L)));

		assertThat(comparison.rows())
			.extracting(ComparisonRow::label, (row) -> row.difference().orElseThrow().value(),
					(row) -> row.percent().orElseThrow().toPlainString(), ComparisonRow::status)
			.containsExactly(tuple("Får inget", -400L, "-100.0", ComparisonStatus.UTGAR),
					tuple("Saknas", -300L, "-100.0", ComparisonStatus.UTGAR));
	}

	@Test
	@DisplayName("har varken skillnad eller procent där ett belopp inte är bestämt, vilket inte är 0 kr")
	void undecided() {
		YearComparison comparison = YearComparison.between(
				fordelning(2020, post(1, "Nu obestämd", 500L), post(2, "Då obestämd", null), post(3, "Båda", null),
						post(4, "Då noll", 0L)),
				fordelning(2021, post(1, "Nu obestämd", null), post(2, "Då obestämd", 500L), post(3, "Båda", null),
						post(4, "Då noll", null), post(5, "Ny och obestämd", null)));

		assertThat(comparison.rows()).allSatisfy((row) -> {
			assertThat(row.difference()).isEmpty();
			assertThat(row.percent()).isEmpty();
		});
		assertThat(comparison.rows()).extracting(ComparisonRow::status)
			.containsExactly(ComparisonStatus.EJ_BESTAMD, ComparisonStatus.EJ_BESTAMD, ComparisonStatus.EJ_BESTAMD,
					ComparisonStatus.EJ_BESTAMD, ComparisonStatus.NY);
		assertThat(comparison.previousTotal()).isEqualTo(new Kronor(500));
		assertThat(comparison.currentTotal()).isEqualTo(new Kronor(500));
	}

	@Test
	@DisplayName("kallar en post utan pengar båda åren oförändrad, och en helt ny post ny även med 0 kr")
	void zeroBothYears() {
		YearComparison comparison = YearComparison.between(fordelning(2020, post(1, "Vilande", 0L)),
				fordelning(2021, post(1, "Vilande", 0L), post(2, "Ny", 0L)));

		assertThat(comparison.rows()).extracting(ComparisonRow::status)
			.containsExactly(ComparisonStatus.OFORANDRAD, ComparisonStatus.NY);
		assertThat(comparison.rows()).extracting(ComparisonRow::percent).allMatch((percent) -> percent.isEmpty());
	}

	@ParameterizedTest(name = "från {0} till {1} är {2} %")
	@CsvSource({ "3, 4, 33.3", "3, 2, -33.3", "600, 1000, 66.7", "2000, 2001, 0.1", "2000, 1999, -0.1",
			"10000, 10004, 0.0", "80, 81, 1.3", "80, 79, -1.3", "1, 1000000000000, 99999999999900.0" })
	@DisplayName("avrundar procent till en decimal, hälften uppåt")
	void percentIsHalfUp(long before, long now, String percent) {
		ComparisonRow row = YearComparison
			.between(fordelning(2020, post(1, "Post", before)), fordelning(2021, post(1, "Post", now)))
			.rows()
			.get(0);

		assertThat(row.percent()).map(BigDecimal::toPlainString).contains(percent);
	}

	private static Fordelning randomFordelning(int year, Random random) {
		List<Integer> insatser = random.ints(random.nextInt(12), 0, 15).boxed().distinct().toList();
		return new Fordelning(new BudgetYear(year),
				insatser.stream()
					.map((insats) -> post(insats, "Post " + insats % 4, random.nextInt(5) == 0 ? null : amount(random)))
					.toList());
	}

	private static long amount(Random random) {
		return IntStream.of(0, 1, random.nextInt(1_000), random.nextInt(2_000_000_000)).toArray()[random.nextInt(4)];
	}

	private static Fordelning fordelning(int year, Budgetpost... poster) {
		return new Fordelning(new BudgetYear(year), List.of(poster));
	}

	private static Budgetpost post(long insats, String label, @Nullable Long amount) {
		return new Budgetpost(new InsatsId(insats), label,
				(amount != null) ? Belopp.of(new Kronor(amount)) : Belopp.undecided(), "");
	}

}
