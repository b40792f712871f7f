package se.trygghetspaket.web;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En tidpunkt på en sida")
class SwedishTimeTest {

	@Test
	@DisplayName("är svensk tid, sommar som vinter")
	void isSwedishTime() {
		assertThat(SwedishTime.moment(Instant.parse("2021-01-20T23:05:00Z"))).isEqualTo("21 januari 2021 kl. 00.05");
		assertThat(SwedishTime.moment(Instant.parse("2021-07-01T12:00:00Z"))).isEqualTo("1 juli 2021 kl. 14.00");
		assertThat(SwedishTime.date(Instant.parse("2021-01-20T23:05:00Z"))).isEqualTo("21 januari 2021");
	}

	@Test
	@DisplayName("skrivs som datum med månadens namn, eller kort i tabeller")
	void writesDates() {
		assertThat(SwedishTime.date(LocalDate.of(2021, 1, 20))).isEqualTo("20 januari 2021");
		assertThat(SwedishTime.iso(LocalDate.of(2021, 1, 20))).isEqualTo("2021-01-20");
	}

}
