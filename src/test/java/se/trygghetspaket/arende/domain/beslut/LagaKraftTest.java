package se.trygghetspaket.arende.domain.beslut;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Laga kraft, tidigast")
class LagaKraftTest {

	@Test
	@DisplayName("är dagen efter att tre veckor har gått från anslaget")
	void dayAfterThreeWeeks() {
		LagaKraft found = LagaKraft.of(LocalDate.of(2021, 2, 10));
		assertThat(found.lastDayToAppeal()).isEqualTo(LocalDate.of(2021, 3, 3));
		assertThat(found.earliest()).isEqualTo(LocalDate.of(2021, 3, 4));
	}

	@ParameterizedTest(name = "anslag {0} överklagas senast {1} ({2})")
	@CsvSource({ "2021-03-12, 2021-04-06, långfredagen till och med annandag påsk",
			"2021-03-15, 2021-04-06, annandag påsk", "2021-04-22, 2021-05-14, Kristi himmelsfärdsdag",
			"2020-05-15, 2020-06-05, dagen före nationaldagen", "2023-05-16, 2023-06-07, nationaldagen",
			"2021-06-04, 2021-06-28, midsommarafton och helgen efter", "2021-12-03, 2021-12-27, julafton till söndag",
			"2020-12-04, 2020-12-28, juldagen till söndag", "2020-12-10, 2021-01-04, nyårsafton till söndag",
			"2020-12-16, 2021-01-07, trettondedag jul", "2021-04-10, 2021-05-03, första maj på en lördag",
			"2021-10-15, 2021-11-05, dagen före alla helgons dag", "2021-02-13, 2021-03-08, en lördag",
			"2021-02-14, 2021-03-08, en söndag", "2004-05-10, 2004-06-01, annandag pingst som då var helgdag",
			"2021-05-03, 2021-05-24, måndagen som förr var annandag pingst" })
	@DisplayName("flyttas förbi lördag, söndag och helgdag")
	void movesPastHolidays(LocalDate anslag, LocalDate last, String why) {
		LagaKraft found = LagaKraft.of(anslag);
		assertThat(found.lastDayToAppeal()).as(why).isEqualTo(last);
		assertThat(found.earliest()).isEqualTo(last.plusDays(1));
	}

	@Test
	@DisplayName("kan infalla på en helgdag, eftersom tiden för överklagande då redan är slut")
	void earliestMayBeAHoliday() {
		assertThat(LagaKraft.of(LocalDate.of(2021, 2, 12)).earliest().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
	}

	@Test
	@DisplayName("kommer alltid 22 till 27 dagar efter anslaget, aldrig tidigare för ett senare anslag, för alla dagar 1990–2100")
	void holdsForEveryDay() {
		LocalDate before = LocalDate.MIN;
		for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
			LagaKraft found = LagaKraft.of(day);
			assertThat(found.earliest()).as("anslag %s", day)
				.isBetween(day.plusDays(22), day.plusDays(27))
				.isAfterOrEqualTo(before);
			assertThat(SwedishHolidays.isWorkingDay(found.lastDayToAppeal())).as("anslag %s", day).isTrue();
			before = found.earliest();
		}
	}

}
