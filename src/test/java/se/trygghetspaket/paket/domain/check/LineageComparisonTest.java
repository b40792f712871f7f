package se.trygghetspaket.paket.domain.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("Jämförelsen längs insatsernas väg")
class LineageComparisonTest {

	@Test
	@DisplayName("ställer en post under nytt namn bredvid den som den var")
	void renamed() {
		YearComparison comparison = compare(List.of(post(1, "Väktare", 300L)), List.of(post(2, "Ordningsvakter", 400L)),
				became(1, share(2, 300)));

		assertThat(comparison.rows())
			.extracting(ComparisonRow::label, LineageComparisonTest::before, ComparisonRow::status,
					ComparisonRow::earlierLabels)
			.containsExactly(tuple("Ordningsvakter", 300L, ComparisonStatus.OKAD, List.of("Väktare")));
	}

	@Test
	@DisplayName("delar en delad post efter sina andelar, och en del kan stanna kvar")
	void split() {
		YearComparison comparison = compare(List.of(post(1, "Fältarbete", 1_500L)),
				List.of(post(1, "Fältarbete", 900L), post(2, "Trygghetsvärdar", 700L)),
				became(1, share(1, 1_000), share(2, 500)));

		assertThat(comparison.rows())
			.extracting(ComparisonRow::label, LineageComparisonTest::before, ComparisonRow::status)
			.containsExactly(tuple("Fältarbete", 1_000L, ComparisonStatus.MINSKAD),
					tuple("Trygghetsvärdar", 500L, ComparisonStatus.OKAD));
	}

	@Test
	@DisplayName("lägger ihop sammanslagna poster och visar var och en av dem")
	void merged() {
		YearComparison comparison = compare(List.of(post(1, "SSPF", 500L), post(2, "Grupper", 300L)),
				List.of(post(3, "Unga", 800L)), became(1, share(3, 500)), became(2, share(3, 300)));

		assertThat(comparison.rows()).singleElement().satisfies((row) -> {
			assertThat(before(row)).isEqualTo(800);
			assertThat(row.status()).isEqualTo(ComparisonStatus.OFORANDRAD);
			assertThat(row.earlier()).extracting(ComparedPost::label).containsExactly("SSPF", "Grupper");
		});
	}

	@Test
	@DisplayName("låter pengarna stå kvar på sin egen rad där den som skulle bära dem vidare saknar rad")
	void successorWithoutLine() {
		YearComparison comparison = compare(List.of(post(1, "Fältarbete", 1_000L)), List.of(post(2, "Värdar", 600L)),
				became(1, share(2, 500), share(3, 500)));

		assertThat(comparison.rows())
			.extracting(ComparisonRow::label, LineageComparisonTest::before, ComparisonRow::status)
			.containsExactly(tuple("Värdar", 500L, ComparisonStatus.OKAD),
					tuple("Fältarbete", 500L, ComparisonStatus.UTGAR));
	}

	@Test
	@DisplayName("följer inte insatsernas väg mellan två fördelningar för samma år")
	void sameYear() {
		Fordelning inForce = new Fordelning(new BudgetYear(2021), List.of(post(1, "Ett", 100L)));
		Fordelning proposal = new Fordelning(new BudgetYear(2021), List.of(post(2, "Två", 100L)),
				new Lineage(List.of(became(1, share(2, 100)))), "");

		assertThat(YearComparison.between(inForce, proposal).rows()).extracting(ComparisonRow::status)
			.containsExactly(ComparisonStatus.NY, ComparisonStatus.UTGAR);
	}

	@Test
	@DisplayName("bevarar båda summorna och har varje post en gång, vilken väg insatserna än har gått")
	void conserves() {
		long seed = new Random().nextLong();
		System.out.println("LineageComparisonTest seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 3_000; round++) {
			List<Budgetpost> before = randomPoster(random);
			List<Budgetpost> now = randomPoster(random);
			Fordelning previous = new Fordelning(new BudgetYear(2020), before);
			Fordelning current = new Fordelning(new BudgetYear(2021), now, randomLineage(random), "");

			YearComparison comparison = YearComparison.between(previous, current);

			assertThat(comparison.previousTotal()).as("seed %d", seed).isEqualTo(previous.sum());
			assertThat(comparison.currentTotal()).as("seed %d", seed).isEqualTo(current.sum());
			assertThat(comparison.rows()).as("seed %d", seed)
				.extracting(ComparisonRow::insats)
				.doesNotHaveDuplicates()
				.containsAll(now.stream().map(Budgetpost::insats).toList());
			assertThat(parts(comparison)).as("seed %d", seed)
				.containsExactlyInAnyOrderEntriesOf(before.stream()
					.collect(HashMap::new, (map, post) -> map.put(post.insats(), post.belopp()), Map::putAll));
		}
	}

	/** What each earlier line has in all rows together. */
	private static Map<InsatsId, Belopp> parts(YearComparison comparison) {
		Map<InsatsId, Belopp> parts = new HashMap<>();
		for (ComparisonRow row : comparison.rows()) {
			assertThat(row.earlier()).extracting(ComparedPost::insats).doesNotHaveDuplicates();
			row.earlier().forEach((post) -> parts.merge(post.insats(), post.part(), Belopp::plus));
		}
		return parts;
	}

	private static Lineage randomLineage(Random random) {
		List<InsatsFate> fates = new ArrayList<>();
		for (int insats = 0; insats < 12; insats++) {
			List<Successor> successors = new ArrayList<>();
			for (int successor = insats; successor < 15; successor++) {
				if (random.nextInt(6) == 0) {
					successors.add(share(successor, random.nextInt(4) == 0 ? 0 : random.nextLong(60_000_000_000L)));
				}
			}
			Collections.shuffle(successors, random);
			if (!successors.isEmpty()) {
				fates.add(new InsatsFate(new InsatsId(insats), LineageKind.SUCCEEDED, successors, ""));
			}
			else if (random.nextBoolean()) {
				fates.add(new InsatsFate(new InsatsId(insats), LineageKind.ENDED, List.of(), ""));
			}
		}
		return new Lineage(fates);
	}

	private static List<Budgetpost> randomPoster(Random random) {
		return random.ints(random.nextInt(14), 0, 15)
			.distinct()
			.mapToObj((insats) -> post(insats, "Post " + insats % 4,
					(random.nextInt(6) == 0) ? null : random.nextLong(2_000_000_000L)))
			.toList();
	}

	private static long before(ComparisonRow row) {
		return row.previous().orZero().value();
	}

	private static YearComparison compare(List<Budgetpost> before, List<Budgetpost> now, InsatsFate... fates) {
		return YearComparison.between(new Fordelning(new BudgetYear(2020), before),
				new Fordelning(new BudgetYear(2021), now, new Lineage(List.of(fates)), ""));
	}

	private static InsatsFate became(long insats, Successor... successors) {
		return new InsatsFate(new InsatsId(insats), LineageKind.SUCCEEDED, List.of(successors), "");
	}

	private static Successor share(long insats, long kronor) {
		return new Successor(new InsatsId(insats), new Kronor(kronor));
	}

	private static Budgetpost post(long insats, String label, @Nullable Long amount) {
		return new Budgetpost(new InsatsId(insats), label,
				Belopp.ofNullable((amount != null) ? new Kronor(amount) : null), "");
	}

}
