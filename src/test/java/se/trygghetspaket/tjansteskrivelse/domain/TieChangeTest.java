package se.trygghetspaket.tjansteskrivelse.domain;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.tjansteskrivelse.document.Example;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("När en rad byter namn")
class TieChangeTest {

	private static final Fordelning BEFORE = year(2021, post(1, "Fält", 1), post(2, "Värdar", 2));

	@Test
	@DisplayName("följer det som är kopplat till den med, hur det än är skrivet, och inget annat ändras")
	void follows() {
		Fordelning after = year(2021, post(1, "Fältarbete", 1), post(2, "Värdar", 2));
		assertThat(change(BEFORE, after, "Ger {{belopp: FÄLT | tkr}}, {{skillnad:Fält}} och {{belopp: Värdar}}; fält."))
			.isEqualTo("Ger {{belopp: Fältarbete | tkr}}, {{skillnad: Fältarbete}} och {{belopp: Värdar}}; fält.");
	}

	@Test
	@DisplayName("byter två rader namn med varandra följer varje belopp sin rad")
	void swapped() {
		Fordelning after = year(2021, post(1, "Värdar", 1), post(2, "Fält", 2));
		assertThat(change(BEFORE, after, "{{belopp: Fält}} {{belopp: Värdar}}"))
			.isEqualTo("{{belopp: Värdar}} {{belopp: Fält}}");
	}

	@Test
	@DisplayName("skyddas det i det nya namnet som annars skulle betyda något")
	void escapes() {
		Fordelning after = year(2021, post(1, "A|B}", 1), post(2, "Värdar", 2));
		String changed = change(BEFORE, after, "{{belopp: Fält}}");
		assertThat(Tie.in(changed)).extracting(Tie::name).containsExactly("A|B}");
	}

	@Test
	@DisplayName("står det kvar som är kopplat till ett annat års namn och fortfarande betyder raden")
	void earlierName() {
		Fordelning earlier = year(2020, post(1, "Ungdomsfält", 5));
		Fordelning after = year(2021, post(1, "Fältarbete", 1), post(2, "Värdar", 2));
		TieChange change = new TieChange(BEFORE, after, earlier);
		assertThat(change.apply(memo("{{föregående: Ungdomsfält}} {{belopp: Fält}}")).avsnitt().get(0).text())
			.isEqualTo("{{föregående: Ungdomsfält}} {{belopp: Fältarbete}}");
	}

	@Test
	@DisplayName("får en ny rad det gamla namnet följer kopplingen ändå den gamla raden")
	void newLineTakesTheName() {
		Fordelning after = year(2021, post(1, "Fältarbete", 1), post(3, "Fält", 3));
		assertThat(change(BEFORE, after, "{{belopp: Fält}} {{belopp: Värdar}}"))
			.isEqualTo("{{belopp: Fältarbete}} {{belopp: Värdar}}");
	}

	private static String change(Fordelning before, Fordelning after, String text) {
		return new TieChange(before, after, null).apply(memo(text)).avsnitt().get(0).text();
	}

	private static Tjansteskrivelse memo(String text) {
		return Example.memo(Example.FULL, "Summa", new Avsnitt("Ärende", text));
	}

}
