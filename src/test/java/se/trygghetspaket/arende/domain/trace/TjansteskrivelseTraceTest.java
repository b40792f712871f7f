package se.trygghetspaket.arende.domain.trace;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Vad som har ändrats i en tjänsteskrivelse")
class TjansteskrivelseTraceTest {

	private static final Avsnitt BAKGRUND = new Avsnitt("Bakgrund", "Det var en gång.");

	private static final Avsnitt ANALYS = new Avsnitt("Analys", "Det blir bra.");

	private static final Avsnitt BARN = new Avsnitt("Barnperspektivet", "Barn gynnas.");

	@Test
	@DisplayName("är inget när den säger detsamma")
	void nothing() {
		assertThat(memo(List.of(BAKGRUND), List.of(place("Ulla", 1L)))
			.changesSince(memo(List.of(BAKGRUND), List.of(place("Ulla", 1L))))).isEmpty();
	}

	@Test
	@DisplayName("är rubrik, diarienummer, datum, mottagare och beslutslistans form, var för sig")
	void fields() {
		Tjansteskrivelse memo = new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 2, 1), "Nämnden", List.of(),
				new BeslutForm(false, true, true), "Summa");
		TjansteskrivelseTrace now = new TjansteskrivelseTrace("Trygghet 2021", "KS 2021/1", memo, List.of());

		assertThat(now.changesSince(memo(List.of(), List.of()))).containsExactly(
				change("", HistoryField.RUBRIK, "Trygghet", "Trygghet 2021"),
				change("", HistoryField.DIARIENUMMER, "", "KS 2021/1"),
				change("", HistoryField.DATUM, "2021-01-20", "2021-02-01"),
				change("", HistoryField.MOTTAGARE, "Kommunstyrelsen", "Nämnden"), change("", HistoryField.BESLUT_FORM,
						"numbered=true withUnit=true withTotal=true", "numbered=false withUnit=true withTotal=true"));
	}

	@Test
	@DisplayName("är avsnitt som har kommit, gått, skrivits om, bytt rubrik eller flyttats")
	void avsnitt() {
		TjansteskrivelseTrace before = memo(List.of(BAKGRUND, ANALYS, BARN), List.of());

		assertThat(memo(List.of(BARN, BAKGRUND, ANALYS), List.of()).changesSince(before))
			.containsExactly(change("Barnperspektivet", HistoryField.POSITION, "3", "1"));
		assertThat(memo(List.of(new Avsnitt("Bakgrund", "Nytt."), BARN), List.of()).changesSince(before))
			.containsExactly(change("Bakgrund", HistoryField.AVSNITT_TEXT, "Det var en gång.", "Nytt."),
					change("Analys", HistoryField.AVSNITT_TEXT, "Det blir bra.", null));
		assertThat(memo(List.of(BAKGRUND, new Avsnitt("Bedömning", "Det blir bra."), BARN), List.of())
			.changesSince(before)).containsExactly(change("Bedömning", HistoryField.RUBRIK, "Analys", "Bedömning"));
		assertThat(
				memo(List.of(BAKGRUND, ANALYS, BARN, new Avsnitt("Bakgrund", "Mer.")), List.of()).changesSince(before))
			.containsExactly(change("Bakgrund", HistoryField.AVSNITT_TEXT, null, "Mer."));
	}

	@Test
	@DisplayName("är undertecknare som har kommit, gått, fått annat konto eller bytt plats")
	void undertecknare() {
		TjansteskrivelseTrace before = memo(List.of(), List.of(place("Ulla", 1L), place("Bo", null)));

		assertThat(memo(List.of(), List.of(place("Ulla", null), place("Eva", null))).changesSince(before))
			.containsExactly(change("Ulla", HistoryField.UNDERTECKNARE, "Ulla, Chef (konto 1)", "Ulla, Chef"),
					change("Eva", HistoryField.UNDERTECKNARE, null, "Eva, Chef"),
					change("Bo", HistoryField.UNDERTECKNARE, "Bo, Chef", null));
		assertThat(memo(List.of(), List.of(place("Bo", null), place("Ulla", 1L))).changesSince(before))
			.containsExactly(change("", HistoryField.UNDERTECKNARE, "Ulla, Bo", "Bo, Ulla"));
	}

	private static TjansteskrivelseTrace memo(List<Avsnitt> avsnitt, List<Underteckning> places) {
		Tjansteskrivelse memo = new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 1, 20), "Kommunstyrelsen",
				avsnitt, new BeslutForm(true, true, true), "Summa");
		return new TjansteskrivelseTrace("Trygghet", "", memo, places);
	}

	private static Underteckning place(String namn, @Nullable Long account) {
		return Underteckning.of(new Undertecknare(namn, "Chef", ""),
				(account != null) ? new UserRef(account, "konto " + account) : null);
	}

	private static HistoryChange change(String subject, HistoryField field, @Nullable String from,
			@Nullable String to) {
		return HistoryChange.of(subject, field, from, to);
	}

}
