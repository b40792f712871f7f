package se.trygghetspaket.paket.domain.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("Många år bredvid varandra")
class ManyYearsTest {

	@Test
	@DisplayName("har varje post i varje år exakt en gång, och varje kolumn är årets summa, vilken väg insatserna än har gått")
	void conserves() {
		long seed = new Random().nextLong();
		System.out.println("ManyYearsTest seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			List<YearStanding> years = randomYears(random);
			YearStanding before = random.nextBoolean() ? year(2009, randomPoster(random)) : null;
			Set<InsatsId> earlier = new HashSet<>();
			ManyYears many = ManyYears.of(years, before, earlier, before != null);

			assertThat(many.rows()).as("seed %d", seed).extracting(InsatsYears::insats).doesNotHaveDuplicates();
			for (int i = 0; i < years.size(); i++) {
				int at = i;
				List<Budgetpost> placed = many.rows()
					.stream()
					.flatMap((row) -> row.cells().get(at).post().stream())
					.toList();
				assertThat(placed).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(years.get(i).poster());
				assertThat(sum(placed)).as("seed %d", seed).isEqualTo(years.get(i).sum().orElse(Kronor.ZERO));
				assertChangesAddUp(many, at, seed);
			}
		}
	}

	private static void assertChangesAddUp(ManyYears many, int at, long seed) {
		var comparison = many.comparisons().get(many.years().get(at).year());
		if (comparison != null) {
			assertThat(many.rows().stream().flatMap((row) -> row.cells().get(at).comparison().stream()))
				.as("seed %d", seed)
				.containsExactlyInAnyOrderElementsOf(comparison.rows());
		}
	}

	@Test
	@DisplayName("ställer insatser som bär varandra vidare tillsammans och säger vad som hände vilket år")
	void families() {
		ManyYears many = of(year(2020, post(1, "Fältarbete", 1_500L), post(5, "SSPF", 900L), post(2, "Kameror", 300L)),
				year(2021, lineage(became(1, 3, 4)), post(3, "Värdar", 700L), post(5, "SSPF", 900L),
						post(4, "Fältgrupp", 800L)),
				year(2022, lineage(became(3, 6), became(5, 6)), post(6, "Unga", 1_500L), post(4, "Fältgrupp", 800L)));

		assertThat(many.rows()).extracting(InsatsYears::label, InsatsYears::begins)
			.containsExactly(tuple("Fältarbete", true), tuple("SSPF", false), tuple("Värdar", false),
					tuple("Fältgrupp", false), tuple("Unga", false), tuple("Kameror", true));
		assertThat(marks(many, 1)).containsExactly("2021 SPLIT [Värdar, Fältgrupp]");
		assertThat(marks(many, 3)).containsExactly("2021 FROM [Fältarbete]", "2022 MERGED [Unga]");
		assertThat(marks(many, 6)).containsExactly("2022 FROM [Värdar, SSPF]");
		assertThat(marks(many, 2)).containsExactly("2021 GONE []");
		assertThat(marks(many, 4)).containsExactly("2021 FROM [Fältarbete]");
	}

	@Test
	@DisplayName("märker det som pausas, avslutas, flyttas ut, byter namn, delvis går över, är nytt och kommer åter")
	void marks() {
		ManyYears many = of(
				year(2020, post(1, "Ett", 1L), post(2, "Två", 1L), post(3, "Tre", 1L), post(4, "Fyra", 1L),
						post(5, "Fem", 1L)),
				year(2021,
						lineage(fate(1, LineageKind.PAUSED), fate(2, LineageKind.ENDED), fate(3, LineageKind.MOVED_OUT),
								became(4, 6), became(5, 5, 7)),
						post(6, "Sex", 1L), post(5, "Fem", 1L), post(7, "Sju", 1L), post(8, "Åtta", 0L)),
				year(2022, post(1, "Ett igen", 1L), post(6, "Sex", 1L)));

		assertThat(marks(many, 1)).containsExactly("2021 PAUSED []", "2022 AGAIN []");
		assertThat(marks(many, 2)).containsExactly("2021 ENDED []");
		assertThat(marks(many, 3)).containsExactly("2021 MOVED_OUT []");
		assertThat(marks(many, 4)).containsExactly("2021 BECAME [Sex]");
		assertThat(marks(many, 5)).containsExactly("2021 PARTED [Sju]", "2022 GONE []");
		assertThat(marks(many, 8)).containsExactly("2021 NEW []", "2022 GONE []");
		assertThat(row(many, 1).otherLabels()).containsExactly("Ett");
	}

	@Test
	@DisplayName("kallar inget nytt det första året som har en fördelning, och inget som fanns före fönstret")
	void newcomers() {
		YearStanding first = year(2020, post(1, "Ett", 1L));
		assertThat(marks(of(first), 1)).isEmpty();
		assertThat(marks(ManyYears.of(List.of(first), null, Set.of(), true), 1)).containsExactly("2020 NEW []");
		assertThat(marks(ManyYears.of(List.of(first), null, Set.of(new InsatsId(1)), true), 1)).isEmpty();
	}

	@Test
	@DisplayName("skiljer ingen post från noll kronor och från ett belopp som inte är bestämt")
	void nothingZeroAndUndecided() {
		ManyYears many = of(year(2020, post(1, "Ett", 0L)), year(2021), year(2022, post(1, "Ett", null)));

		assertThat(row(many, 1).cells()).extracting((cell) -> cell.post().isPresent(), YearCell::amount)
			.containsExactly(tuple(true, Optional.of(Kronor.ZERO)), tuple(false, Optional.empty()),
					tuple(true, Optional.empty()));
	}

	@Test
	@DisplayName("jämför bara med kalenderåret före: ett glapp har inget att jämföra med")
	void gap() {
		ManyYears many = of(year(2018, post(1, "Ett", 1L)), year(2020, post(1, "Ett", 3L)),
				year(2021, post(1, "Ett", 2L)));

		assertThat(many.comparisons()).containsOnlyKeys(new BudgetYear(2021));
		assertThat(many.latestCompared()).map(YearStanding::year).contains(new BudgetYear(2021));
		assertThat(row(many, 1).cells()).extracting(YearCell::change)
			.containsExactly(Optional.empty(), Optional.empty(), Optional.of(new Kronor(-1)));
	}

	@Test
	@DisplayName("visar i förändringen också det som bara fanns året före fönstret")
	void yearBefore() {
		ManyYears many = ManyYears.of(List.of(year(2021, post(1, "Ett", 5L))), year(2020, post(2, "Två", 3L)),
				Set.of(new InsatsId(2)), true);

		assertThat(many.rows()).extracting(InsatsYears::label).containsExactly("Ett", "Två");
		assertThat(many.rowsWithLines()).extracting(InsatsYears::label).containsExactly("Ett");
		assertThat(row(many, 2).cells().get(0).change()).contains(new Kronor(-3));
	}

	@Test
	@DisplayName("räknar andelen av ramen med en decimal, och ingen andel av en ram som saknas eller är 0")
	void share() {
		Fordelning fordelning = new Fordelning(new BudgetYear(2021), List.of(post(1, "Ett", 1L)));
		assertThat(share(fordelning, 3L)).contains("33.3");
		assertThat(share(fordelning, 0L)).isEmpty();
		assertThat(share(fordelning, null)).isEmpty();
	}

	@Test
	@DisplayName("ger utvecklingen från det första bestämda beloppet till det sista")
	void trend() {
		ManyYears many = of(year(2019, post(1, "Ett", null), post(2, "Två", 1L)), year(2020, post(1, "Ett", 200L)),
				year(2021, post(1, "Ett", 250L)), year(2022, post(1, "Ett", null)));

		InsatsYears.Trend trend = row(many, 1).trend().orElseThrow();
		assertThat(trend.from()).isEqualTo(new BudgetYear(2020));
		assertThat(trend.to()).isEqualTo(new BudgetYear(2021));
		assertThat(trend.difference()).isEqualTo(new Kronor(50));
		assertThat(trend.percent().orElseThrow()).isEqualByComparingTo("25.0");
		assertThat(row(many, 2).trend()).isEmpty();
	}

	private static Optional<String> share(Fordelning fordelning, @Nullable Long netto) {
		YearStanding year = new YearStanding(fordelning.year(), stored(fordelning),
				(netto != null) ? new Budgetram(new BudgetramId(1), new PaketId(1), fordelning.year(), 1,
						new Kronor(netto), List.of(), true, null) : null);
		return of(year).rows().get(0).cells().get(0).share().map((share) -> share.toPlainString());
	}

	private static List<String> marks(ManyYears many, long insats) {
		return row(many, insats).marks()
			.stream()
			.map((mark) -> mark.year().value() + " " + mark.kind() + " "
					+ mark.others().stream().map(LineageMark.Other::label).toList())
			.toList();
	}

	private static InsatsYears row(ManyYears many, long insats) {
		return many.rows().stream().filter((row) -> row.insats().value() == insats).findFirst().orElseThrow();
	}

	private static ManyYears of(YearStanding... years) {
		return ManyYears.of(List.of(years), null, Set.of(), false);
	}

	private static YearStanding year(int year, Budgetpost... poster) {
		return year(year, Lineage.NONE, poster);
	}

	private static YearStanding year(int year, Lineage lineage, Budgetpost... poster) {
		return new YearStanding(new BudgetYear(year),
				stored(new Fordelning(new BudgetYear(year), List.of(poster), lineage, "")), null);
	}

	private static StoredFordelning stored(Fordelning fordelning) {
		return new StoredFordelning(new FordelningId(1), new PaketId(1), FordelningOrigin.ARENDE, fordelning, true, 0);
	}

	private static List<YearStanding> randomYears(Random random) {
		List<YearStanding> years = new ArrayList<>();
		for (int year = 2010; year < 2018; year++) {
			if (random.nextInt(6) == 0) {
				continue;
			}
			years.add((random.nextInt(6) == 0) ? new YearStanding(new BudgetYear(year), null, null)
					: year(year, randomLineage(random), randomPoster(random)));
		}
		return years;
	}

	private static Budgetpost[] randomPoster(Random random) {
		return random.ints(random.nextInt(12), 0, 15)
			.distinct()
			.mapToObj((insats) -> post(insats, "Post " + insats % 4,
					(random.nextInt(6) == 0) ? null : random.nextLong(2_000_000_000L)))
			.toArray(Budgetpost[]::new);
	}

	private static Lineage randomLineage(Random random) {
		List<InsatsFate> fates = new ArrayList<>();
		for (int insats = 0; insats < 12; insats++) {
			long[] successors = random.longs(random.nextInt(3), insats, 15).distinct().toArray();
			if (successors.length > 0) {
				fates.add(became(insats, successors));
			}
			else if (random.nextBoolean()) {
				fates.add(fate(insats, LineageKind.ENDED));
			}
		}
		return new Lineage(fates);
	}

	private static Lineage lineage(InsatsFate... fates) {
		return new Lineage(List.of(fates));
	}

	private static InsatsFate became(long insats, long... successors) {
		return new InsatsFate(new InsatsId(insats), LineageKind.SUCCEEDED,
				Arrays.stream(successors)
					.mapToObj((successor) -> new Successor(new InsatsId(successor), new Kronor(100)))
					.toList(),
				"");
	}

	private static InsatsFate fate(long insats, LineageKind kind) {
		return new InsatsFate(new InsatsId(insats), kind, List.of(), "");
	}

	private static Kronor sum(List<Budgetpost> poster) {
		return Kronor.sum(poster.stream().map((post) -> post.belopp().orZero()).toList());
	}

	private static Budgetpost post(long insats, String label, @Nullable Long amount) {
		return new Budgetpost(new InsatsId(insats), label,
				Belopp.ofNullable((amount != null) ? new Kronor(amount) : null), "");
	}

}
