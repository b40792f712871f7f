package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.domain.Tie.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett kopplat belopp")
class TieTest {

	@Test
	@DisplayName("skrivs med vad det är, vilken rad det är och vilken enhet det skrivs i")
	void parts() {
		String text = "Ger {{belopp: Fältarbete | tkr}} och {{ Summa }} samt {{föregående}}.";
		List<Tie> ties = Tie.in(text);
		assertThat(ties).extracting(Tie::kind).containsExactly(Kind.BELOPP, Kind.SUMMA, Kind.FOREGAENDE);
		assertThat(ties.get(0).name()).isEqualTo("Fältarbete");
		assertThat(ties.get(0).unit()).isEqualTo(AmountUnit.TKR);
		assertThat(text.substring(ties.get(0).start(), ties.get(0).end())).isEqualTo("{{belopp: Fältarbete | tkr}}");
		assertThat(ties.get(1).unit()).isNull();
	}

	@Test
	@DisplayName("kan ha en enhet i flera ord och ett ord utan prickar")
	void spelledOut() {
		Tie tie = Tie.in("{{omforing: Socialnämnden | miljoner kronor}}").get(0);
		assertThat(tie.kind()).isEqualTo(Kind.OMFORING);
		assertThat(tie.unit()).isEqualTo(AmountUnit.MKR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Fältarbete", "Stöd: lokalt [nord] *", "A|B", "{klammer}", "a\\b", "Slutar med \\",
			"C_D (50 %)" })
	@DisplayName("läses tillbaka med samma namn som det skrevs med")
	void roundTrip(String name) {
		for (AmountUnit unit : new AmountUnit[] { null, AmountUnit.MKR }) {
			String written = Tie.written(Kind.BELOPP, name, unit);
			assertThat(Tie.in("x " + written + " y")).singleElement().satisfies((tie) -> {
				assertThat(tie.name()).isEqualTo(name);
				assertThat(tie.unit()).isEqualTo(unit);
			});
		}
	}

	@Test
	@DisplayName("har samma namn om tecknen i det är skrivna som CommonMark")
	void escapedName() {
		assertThat(Tie.in("{{belopp: Stöd \\[nord\\] A\\_B}}").get(0).name()).isEqualTo("Stöd [nord] A_B");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{belopp}}", "{{belopp: }}", "{{summa: Fältarbete}}", "{{summa | euro}}", "{{år}}",
			"{{fordelning}}", "{belopp: A}", "\\{{belopp: A}}", "\\{\\{belopp: A}}", "{{belopp: A", "{{belopp:\nA}}",
			"{{belopp: {A}}", "{{}}" })
	@DisplayName("är det inte om något saknas, är för mycket, är okänt eller är skyddat")
	void noTie(String text) {
		assertThat(Tie.in(text)).isEmpty();
	}

	@Test
	@DisplayName("som inte är avslutat pekas ut till radens slut")
	void unclosed() {
		List<TieMark> marks = TieMark.in("Ger {{belopp: A\noch {{summa}}");
		assertThat(marks).extracting(TieMark::closed).containsExactly(false, true);
		assertThat(marks.get(0).source()).isEqualTo("{{belopp: A");
		assertThat(marks.get(0).body()).isEqualTo("belopp: A");
	}

}
