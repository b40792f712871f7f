package se.trygghetspaket.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The handläggare's part of a case, from the year in force to finance. */
final class DraftInBrowser {

	private DraftInBrowser() {
	}

	/**
	 * Gives the path of the case.
	 * @param script whether sum and rest follow what is typed
	 */
	static String drawUp(Person person, boolean script) {
		person.signIn("handlaggare");
		person.press("Ärenden");
		person.press("Nytt ärende");
		person.press("Starta ytterligare ett ärende för 2022");
		person.see("Ärendet är skapat");
		String arende = person.path();

		person.press("Ändra fördelningen");
		String amount = amount(person, "SSPF");
		assertThat(person.value(amount)).isEqualTo("1,5");
		person.fill(amount, "1,4");
		if (script) {
			person.see("100 000 kr kvar att fördela");
		}
		person.fill(amount(person, "Väktare särskilda händelser"), "0,3");
		if (script) {
			person.see("Hela ramen är fördelad");
		}
		person.press("Lägg till motivering");
		person.fill("Motivering till post 1", "Fler träffar på kvällstid.");
		person.press("Spara");
		person.see("Fördelningen är sparad", "Hela ramen är fördelad");

		person.open(arende);
		person.press("Skriv tjänsteskrivelsen");
		person.fill("Diarienummer", "KS 2022/14");
		person.press("Spara");
		person.see("sparad");
		person.press("Till ärendet");
		person.see("KS 2022/14");
		person.press("Lämna till ekonomi");
		person.see("Kontrollera innan du lämnar till ekonomi");
		person.press("Lämna till ekonomi");
		person.see("är lämnat till ekonomi", "Det här händer nu");
		person.press("Till ärendet");
		assertThat(person.path()).isEqualTo(arende);
		return arende;
	}

	/** The field of an insats of 2022. */
	private static String amount(Person person, String insats) {
		return person.label("Belopp", insats);
	}

}
