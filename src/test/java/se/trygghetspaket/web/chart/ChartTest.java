package se.trygghetspaket.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("Bilderna av belopp")
class ChartTest {

	private static final AmountFormat MKR = AmountFormat.of(AmountStyle.mkr(1));

	@ParameterizedTest(name = "{0} kr ger en axel till {1} kr i {2} steg")
	@CsvSource({ "1, 1, 1", "6, 6, 3", "5000000, 5000000, 5", "5200000, 6000000, 3", "1000000000000, 1000000000000, 5",
			"910000000000, 1000000000000, 5", "999, 1000, 5" })
	@DisplayName("har jämna streck på axeln och plats för det största beloppet")
	void axis(long largest, long top, int steps) {
		Axis axis = Axis.upTo(Kronor.of(largest));
		assertThat(axis.top().value()).isEqualTo(top);
		assertThat(axis.ticks()).hasSize(steps + 1).startsWith(Kronor.ZERO).endsWith(axis.top());
	}

	@Test
	@DisplayName("lägger ett belopp där det är, till närmaste tusendels procent, utan flyttal")
	void exactPlace() {
		Axis axis = Axis.upTo(Kronor.of(3_000_000));
		assertThat(Axis.percent(axis.at(Kronor.of(1_000_000), Axis.WIDTH))).isEqualTo("33.333%");
		assertThat(Axis.percent(axis.at(Kronor.of(1_500_000), Axis.WIDTH))).isEqualTo("50%");
		assertThat(axis.at(Kronor.of(3_000_000), 245)).isEqualTo(245);
		assertThat(Axis.upTo(Kronor.of(Kronor.LIMIT)).at(Kronor.of(Kronor.LIMIT), Axis.WIDTH)).isEqualTo(Axis.WIDTH);
		assertThat(Axis.upTo(Kronor.ZERO).at(Kronor.ZERO, 100)).isZero();
	}

	@Test
	@DisplayName("staplar delarna kant i kant upp till årets summa, vilka belopp det än är")
	void stackTiles() {
		long seed = new Random().nextLong();
		System.out.println("ChartTest seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			List<ChartSeries> series = IntStream.range(0, 1 + random.nextInt(8))
				.mapToObj((i) -> new ChartSeries("Post",
						Arrays.asList(Kronor.of(random.nextLong(2_000_000_000L)),
								random.nextBoolean() ? null : Kronor.of(random.nextInt(5)))))
				.toList();
			StackedYears chart = StackedYears.of(List.of(year("2020", 9_000_000_000L), year("2021", 0)), series, MKR);
			for (StackedYears.Column column : chart.columns()) {
				int y = StackedYears.BOTTOM;
				for (StackedYears.Segment segment : column.segments()) {
					assertThat(segment.y() + segment.height()).as("seed %d", seed).isEqualTo(y);
					y = segment.y();
				}
				assertThat(y).as("seed %d", seed).isGreaterThanOrEqualTo(45);
			}
		}
	}

	@Test
	@DisplayName("ritar ramen som ett streck där den ligger, och inget alls för ett år utan uppgifter")
	void limitAndGap() {
		StackedYears chart = StackedYears.of(
				List.of(year("2020", 5_000_000), ChartYear.missing("2021–2022"),
						new ChartYear("2023", "inläst", List.of(), false)),
				List.of(new ChartSeries("Ett", Arrays.asList(Kronor.of(2_500_000), null, Kronor.ZERO))), MKR);
		assertThat(chart.columns())
			.extracting(StackedYears.Column::total, StackedYears.Column::limitText, StackedYears.Column::gap,
					(column) -> column.segments().size())
			.containsExactly(tuple("2,5", "5,0", false, 1), tuple("", "", true, 0), tuple("0,0", "", false, 0));
		assertThat(chart.columns().get(0).limitY()).containsExactly(StackedYears.BOTTOM - 245);
		assertThatIllegalArgumentException().isThrownBy(() -> StackedYears.of(List.of(),
				IntStream.range(0, 9).mapToObj((i) -> new ChartSeries("x", List.of())).toList(), MKR));
	}

	@Test
	@DisplayName("visar de största raderna i sin ordning och lägger ihop resten exakt")
	void largest() {
		List<ChartSeries> all = IntStream.rangeClosed(1, 100)
			.mapToObj((i) -> new ChartSeries("Lika namn",
					Arrays.asList(Kronor.of(i), (i % 2 == 0) ? null : Kronor.of(1))))
			.toList();
		List<ChartSeries> shown = ChartSeries.largest(all, 8, (count) -> "Övriga " + count);
		assertThat(shown).hasSize(8);
		assertThat(shown.get(0).amounts()).containsExactly(Kronor.of(93), Kronor.of(1));
		assertThat(shown.get(7))
			.isEqualTo(new ChartSeries("Övriga 93", List.of(Kronor.of(92 * 93 / 2 + 94), Kronor.of(46))));
		assertThat(ChartSeries.largest(all.subList(0, 8), 8, String::valueOf)).hasSize(8);
	}

	@Test
	@DisplayName("går i bron från den ena summan till den andra, och övriga är resten till sista kronan")
	void bridge() {
		long seed = new Random().nextLong();
		System.out.println("ChartTest bridge seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			List<BridgeChart.Change> changes = new ArrayList<>();
			long before = 0;
			long after = 0;
			for (int i = 0; i < random.nextInt(120); i++) {
				long was = random.nextInt(3) == 0 ? 0 : random.nextInt(9_000_000);
				long is = random.nextInt(3) == 0 ? was : random.nextInt(9_000_000);
				before += was;
				after += is;
				changes.add(new BridgeChart.Change("Rad " + i, Kronor.of(is - was)));
			}
			BridgeChart chart = BridgeChart.of(new BridgeChart.Change("2020", Kronor.of(before)), changes, "2021", 15,
					(count) -> count + " övriga", AmountFormat.of(AmountStyle.kr()));
			List<BridgeChart.Step> steps = chart.steps();
			assertThat(steps.size()).as("seed %d", seed).isBetween(2, 17);
			assertThat(kronor(steps.get(0))).isEqualTo(before);
			assertThat(kronor(steps.get(steps.size() - 1))).isEqualTo(after);
			assertThat(before + steps.subList(1, steps.size() - 1).stream().mapToLong(ChartTest::kronor).sum())
				.as("seed %d", seed)
				.isEqualTo(after);
			assertThat(chart.unchanged())
				.isEqualTo((int) changes.stream().filter((change) -> change.amount().isZero()).count());
			assertJoined(steps);
		}
	}

	@Test
	@DisplayName("ritar en vågrät stapel för varje belopp, ingen för det som inte är bestämt, och kortar långa namn")
	void grouped() {
		GroupedBars chart = GroupedBars
			.of(List.of(new ChartSeries("x".repeat(60), Arrays.asList(Kronor.of(1_000_000), null)),
					new ChartSeries("Noll", List.of(Kronor.ZERO, Kronor.of(500_000)))), MKR);
		assertThat(chart.groups().get(0).label().text()).hasSize(42).endsWith("…");
		assertThat(chart.groups().get(0).label().full()).hasSize(60);
		assertThat(chart.groups().get(0).first()).extracting("width", "value", "full")
			.containsExactly("78%", "1,0", "1\u00a0000\u00a0000\u00a0kr");
		assertThat(chart.groups().get(0).second()).extracting("width", "value").containsExactly("0%", "");
		assertThat(chart.groups().get(1).second().width()).isEqualTo("39%");
		assertThat(GroupedBars.of(List.of(), MKR).groups()).isEmpty();
	}

	@Test
	@DisplayName("har i en rad små staplar, en bildpunkt för noll och inget där inget finns")
	void sparkline() {
		Sparkline spark = Sparkline.of(Arrays.asList(Kronor.of(10), null, Kronor.ZERO, Kronor.of(5)));
		assertThat(spark.bars()).extracting(Sparkline.Bar::x, Sparkline.Bar::height)
			.containsExactly(tuple(0, 21), tuple(16, 1), tuple(24, 11));
		assertThat(Sparkline.of(Arrays.asList(null, null)).bars()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new ChartSeries("x", List.of(Kronor.of(-1))));
	}

	private static void assertJoined(List<BridgeChart.Step> steps) {
		for (int i = 1; i < steps.size(); i++) {
			BigDecimal carried = number(steps.get(i - 1).end());
			BigDecimal start = number(steps.get(i).x());
			BigDecimal other = start.add(number(steps.get(i).width()));
			assertThat(List.of(start, other)).usingElementComparator(BigDecimal::compareTo).contains(carried);
		}
	}

	private static BigDecimal number(String percent) {
		return new BigDecimal(percent.replace("%", ""));
	}

	private static long kronor(BridgeChart.Step step) {
		return Long.parseLong(step.full().replaceAll("[^0-9\u2212]", "").replace('\u2212', '-'));
	}

	private static ChartYear year(String label, long limit) {
		return new ChartYear(label, "", List.of(Kronor.of(limit)), false);
	}

}
