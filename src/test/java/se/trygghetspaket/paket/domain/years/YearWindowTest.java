package se.trygghetspaket.paket.domain.years;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.shared.BudgetYear;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Fönstret över åren")
class YearWindowTest {

	@Test
	@DisplayName("visar de senaste åren, och har väg till de tidigare")
	void latest() {
		YearWindow window = window(years(2004, 2023), null);
		assertThat(values(window.years())).containsExactly(2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023);
		assertThat(window.earlier()).contains(new BudgetYear(2015));
		assertThat(window.later()).isEmpty();
		assertThat(values(window.withTheYearBefore())).startsWith(2015).hasSize(9);
		assertThat(window.hasSplitBefore()).isTrue();
	}

	@Test
	@DisplayName("slutar med det år som väljs, och har väg åt båda hållen utan att hoppa över något år")
	void chosen() {
		YearWindow window = window(years(2004, 2023), 2015);
		assertThat(values(window.years())).startsWith(2008).endsWith(2015).hasSize(8);
		assertThat(window.earlier()).contains(new BudgetYear(2007));
		assertThat(window.later()).contains(new BudgetYear(2023));
		YearWindow earliest = window(years(2004, 2023), 2007);
		assertThat(values(earliest.years())).startsWith(2004).endsWith(2011);
		assertThat(earliest.earlier()).isEmpty();
		assertThat(earliest.later()).contains(new BudgetYear(2019));
		assertThat(values(window(years(2004, 2023), 1995).years())).startsWith(2004).hasSize(8);
		assertThat(values(window(years(2004, 2023), 2100).years())).endsWith(2023).hasSize(8);
	}

	@Test
	@DisplayName("går förbi år som inget är känt om, och jämför inte över ett glapp")
	void gaps() {
		List<KnownYear> known = List.of(new KnownYear(new BudgetYear(2200), false),
				new KnownYear(new BudgetYear(2020), true), new KnownYear(new BudgetYear(2012), true));
		YearWindow window = window(known, null);
		assertThat(values(window.years())).containsExactly(2012, 2020, 2200);
		assertThat(values(window.withTheYearBefore())).containsExactly(2012, 2020, 2200);
		assertThat(window.earlier()).isEmpty();
		assertThat(window.hasSplitBefore()).isFalse();
	}

	@Test
	@DisplayName("är tomt utan år, och bortom den sista sidan")
	void empty() {
		assertThat(window(List.of(), null).years()).isEmpty();
		assertThat(window(List.of(), 2020).withTheYearBefore()).isEmpty();
		assertThat(values(YearWindow.page(years(2004, 2023), 1, 5).years())).containsExactly(2019, 2020, 2021, 2022,
				2023);
		assertThat(values(YearWindow.page(years(2004, 2023), 4, 6).years())).containsExactly(2004, 2005);
		assertThat(YearWindow.page(years(2004, 2023), 5, 6).years()).isEmpty();
		assertThat(YearWindow.page(years(2004, 2023), 1_000, 50).years()).isEmpty();
	}

	private static YearWindow window(List<KnownYear> known, @Nullable Integer last) {
		return YearWindow.upTo(known, (last != null) ? new BudgetYear(last) : null);
	}

	private static List<KnownYear> years(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj((year) -> new KnownYear(new BudgetYear(year), true)).toList();
	}

	private static List<Integer> values(List<BudgetYear> years) {
		return years.stream().map(BudgetYear::value).toList();
	}

}
