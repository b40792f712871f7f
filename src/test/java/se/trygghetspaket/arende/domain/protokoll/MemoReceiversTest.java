package se.trygghetspaket.arende.domain.protokoll;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Mottagarna enligt tjänsteskrivelsen")
class MemoReceiversTest {

	@ParameterizedTest
	@ValueSource(strings = { "Beslutet skickas till", "Beslutet ska skickas till:", "7. Expedieras till", "SÄNDLISTA",
			"Protokollsutdrag till" })
	@DisplayName("är raderna i avsnittet om vart beslutet skickas, utan punkter och var och en en gång")
	void lines(String rubrik) {
		assertThat(receivers(new Avsnitt("Bakgrund", "- Ekonomienheten"),
				new Avsnitt(rubrik, "- Socialnämnden\n\n* Polisen, lokalpolisområde Nacka\n1. Akten\n- Socialnämnden")))
			.extracting(Receiver::namn)
			.containsExactly("Socialnämnden", "Polisen, lokalpolisområde Nacka", "Akten");
	}

	@Test
	@DisplayName("är inga när tjänsteskrivelsen inte säger något")
	void none() {
		assertThat(receivers(new Avsnitt("Beslutet", "Kommunstyrelsen"))).isEmpty();
	}

	private static List<Receiver> receivers(Avsnitt... avsnitt) {
		return MemoReceivers.in(new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 1, 20), "Kommunstyrelsen",
				Arrays.asList(avsnitt), new BeslutForm(true, true, true), "Summa"));
	}

}
