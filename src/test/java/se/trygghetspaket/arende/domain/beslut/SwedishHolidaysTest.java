package se.trygghetspaket.arende.domain.beslut;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Helgdagarna")
class SwedishHolidaysTest {

	@Test
	@DisplayName("på vardagar 2021 är de som står i almanackan")
	void weekdays2021() {
		assertThat(onWeekdays(2021)).extracting(LocalDate::toString)
			.containsExactly("2021-01-01", "2021-01-06", "2021-04-02", "2021-04-05", "2021-05-13", "2021-06-25",
					"2021-12-24", "2021-12-31");
	}

	@Test
	@DisplayName("på vardagar 2024, ett skottår, är de som står i almanackan")
	void weekdays2024() {
		assertThat(onWeekdays(2024)).extracting(LocalDate::toString)
			.containsExactly("2024-01-01", "2024-03-29", "2024-04-01", "2024-05-01", "2024-05-09", "2024-06-06",
					"2024-06-21", "2024-12-24", "2024-12-25", "2024-12-26", "2024-12-31");
	}

	@Test
	@DisplayName("hade annandag pingst till och med 2004 och har nationaldagen från och med 2005")
	void nationaldagenTookThePlaceOfAnnandagPingst() {
		assertThat(onWeekdays(2003)).contains(LocalDate.of(2003, 6, 9)).doesNotContain(LocalDate.of(2003, 6, 6));
		assertThat(onWeekdays(2004)).contains(LocalDate.of(2004, 5, 31));
		assertThat(onWeekdays(2005)).contains(LocalDate.of(2005, 6, 6)).doesNotContain(LocalDate.of(2005, 5, 16));
	}

	@ParameterizedTest
	@CsvSource({ "1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2021-04-04",
			"2024-03-31", "2025-04-20", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28" })
	@DisplayName("räknas från påskdagen, som infaller som i almanackan")
	void easter(LocalDate easter) {
		assertThat(SwedishHolidays.easter(easter.getYear())).isEqualTo(easter);
	}

	@Test
	@DisplayName("har påskdagen på en söndag mellan 22 mars och 25 april, alla år 1583–2999")
	void easterIsAlwaysASundayInSpring() {
		for (int year = 1583; year < 3000; year++) {
			LocalDate easter = SwedishHolidays.easter(year);
			assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
			assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
		}
	}

	@Test
	@DisplayName("har midsommarafton på en fredag 19–25 juni, alla år")
	void midsommarafton() {
		for (int year = 1990; year <= 2100; year++) {
			assertThat(onWeekdays(year).stream()
				.filter((day) -> day.getMonthValue() == 6 && day.getDayOfMonth() >= 19)
				.toList()).singleElement().satisfies((day) -> {
					assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
					assertThat(day.getDayOfMonth()).isBetween(19, 25);
				});
		}
	}

	@Test
	@DisplayName("följer aldrig på varandra så länge att nästa vardag dröjer mer än fem dagar")
	void neverLongWithoutAWorkingDay() {
		LocalDate.of(1990, 1, 1)
			.datesUntil(LocalDate.of(2101, 1, 1))
			.forEach((day) -> assertThat(SwedishHolidays.workingDayFrom(day)).isBetween(day, day.plusDays(5)));
	}

	private static List<LocalDate> onWeekdays(int year) {
		Stream<LocalDate> days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
		return days.filter((day) -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
			.filter((day) -> !SwedishHolidays.isWorkingDay(day))
			.toList();
	}

}
