package se.trygghetspaket.tjansteskrivelse.read;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

import static org.assertj.core.api.Assertions.assertThat;

class HeadOfMemoTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "KFKS 2021/71, KFKS 2021/71", "KS 2023-01234, KS 2023-01234", "KS/2021:45, KS/2021:45",
			"Dnr KS 2021/0123, KS 2021/0123", "Dnr: KS 2021/0123, KS 2021/0123", "2021/KS 0045, 2021/KS 0045",
			"Diarienummer KSN-2021-00123, KSN-2021-00123", "Diarienr: 2021/45, 2021/45",
			"SÄN 2021/45 012, SÄN 2021/45 012", "Ärendenummer: 0123-21 K, 0123-21 K" })
	@DisplayName("diarienumret läses i de former som kommunerna använder")
	void diarienummer(String line, String expected) {
		Tolkning memo = read("2021-01-20", line, "Kommunstyrelsen", "Trygghet i centrum");
		assertThat(memo.diarienummer()).isEqualTo(expected);
		assertThat(memo.rubrik()).isEqualTo("Trygghet i centrum");
		assertThat(memo.olasta()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021/45", "Etapp 2021/22 och framåt", "ABC", "KS 21", "2021-01" })
	@DisplayName("det som bara liknar ett diarienummer läses inte som ett")
	void notDiarienummer(String line) {
		assertThat(read("2021-01-20", line, "Trygghet i centrum").diarienummer()).isNull();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "2021-01-20", "Datum: 2021-01-20", "Datum 2021-01-20", "20 januari 2021",
			"den 20 januari 2021", "Datum: 20 Januari 2021", "Datum\n2021-01-20", "Datum:\n2021-01-20" })
	@DisplayName("datumet läses i siffror och i ord, med eller utan ordet framför")
	void datum(String lines) {
		Tolkning memo = read("TJÄNSTESKRIVELSE", lines, "Kommunstyrelsen", "Trygghet i centrum");
		assertThat(memo.datum()).isEqualTo(LocalDate.of(2021, 1, 20));
		assertThat(memo.olasta()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-02-30", "20 januaris 2021", "32 mars 2021", "0000-01-01", "2021-13-01" })
	@DisplayName("en dag som inte finns är inget datum och raden blir oläst")
	void noSuchDay(String line) {
		Tolkning memo = read("TJÄNSTESKRIVELSE", line, "Kommunstyrelsen", "Trygghet i centrum");
		assertThat(memo.datum()).isNull();
		assertThat(memo.olasta()).containsExactly(line);
	}

	@Test
	@DisplayName("raderna får stå i annan ordning och sidnumret stör inte")
	void anyOrder() {
		Tolkning memo = read("Trygghet i centrum", "Sida 1 (3)", "Till kommunstyrelsen",
				"Dnr KS 2021/7\tDatum 2021-01-20", "Tjänsteskrivelse");
		assertThat(memo.handlingstyp()).isEqualTo("Tjänsteskrivelse");
		assertThat(memo.diarienummer()).isEqualTo("KS 2021/7");
		assertThat(memo.datum()).isEqualTo("2021-01-20");
		assertThat(memo.mottagare()).isEqualTo("kommunstyrelsen");
		assertThat(memo.rubrik()).isEqualTo("Trygghet i centrum");
		assertThat(memo.olasta()).containsExactly("Sida 1 (3)");
	}

	@Test
	@DisplayName("ord och värden får stå i två rader över varandra")
	void labelsAboveValues() {
		Tolkning memo = read("Datum\tDiarienummer\n2021-01-20\tKS 2021/7", "Mottagare\nTrygghetsberedning mitt",
				"Trygghet");
		assertThat(memo.datum()).isEqualTo("2021-01-20");
		assertThat(memo.diarienummer()).isEqualTo("KS 2021/7");
		assertThat(memo.mottagare()).isEqualTo("Trygghetsberedning mitt");
		assertThat(memo.rubrik()).isEqualTo("Trygghet");
		assertThat(memo.olasta()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kommunstyrelsen", "Kommunstyrelsens arbetsutskott", "Kultur- och fritidsnämnden",
			"Kommunfullmäktige", "Till: Kommunstyrelsen" })
	@DisplayName("mottagaren är det organ som memot ställs till")
	void mottagare(String line) {
		Tolkning memo = read("2021-01-20", line, "Trygghet i centrum");
		assertThat(memo.mottagare()).isEqualTo(line.replace("Till: ", ""));
	}

	@Test
	@DisplayName("brevhuvudets andra rader gissas inte utan blir olästa")
	void letterheadStaysUnread() {
		Tolkning memo = read("Lillköpings kommun", "Handläggare: Anna Ek", "anna.ek@lillkoping.example", "2021-01-20",
				"KS 2021/7", "Kommunstyrelsen", "Trygghet i centrum");
		assertThat(memo.rubrik()).isEqualTo("Trygghet i centrum");
		assertThat(memo.olasta()).containsExactly("Lillköpings kommun", "Handläggare: Anna Ek",
				"anna.ek@lillkoping.example");
	}

	@Test
	@DisplayName("två olika datum utan ord framför väljs inte mellan")
	void twoDates() {
		Tolkning memo = read("2021-01-20", "2021-02-02", "Kommunstyrelsen", "Trygghet i centrum");
		assertThat(memo.datum()).isNull();
		assertThat(memo.olasta()).containsExactly("2021-01-20", "2021-02-02");
		assertThat(texts(memo, Regel.UPPGIFT_OSAKER))
			.containsExactly("Datum står på flera sätt: ”2021-01-20”, ”2021-02-02”. Välj det som gäller.");
		assertThat(read("Datum: 2021-01-20", "2021-02-02", "Trygghet").datum()).isEqualTo("2021-01-20");
	}

	@Test
	@DisplayName("en rad med två uppgifter där den ena inte gäller används inte alls")
	void aLineIsUsedWholeOrNotAtAll() {
		Tolkning memo = read("Datum: 2021-01-20", "KS 2021/7\t2021-02-02", "Trygghet i centrum");
		assertThat(memo.datum()).isEqualTo("2021-01-20");
		assertThat(memo.diarienummer()).isNull();
		assertThat(memo.olasta()).containsExactly("KS 2021/7\t2021-02-02");
	}

	@Test
	@DisplayName("i ett brevhuvud i kolumner läses det som säkert är något, och resten av raden sägs")
	void columns() {
		Tolkning memo = read(
				"Lillköping    TJÄNSTESKRIVELSE    1 (2)\nHandläggare: Eva Ek    Datum    2021-01-20    Dnr: 17-21",
				"Kommunstyrelsen", "Trygghet i centrum");
		assertThat(memo.handlingstyp()).isEqualTo("TJÄNSTESKRIVELSE");
		assertThat(memo.datum()).isEqualTo("2021-01-20");
		assertThat(memo.diarienummer()).isEqualTo("17-21");
		assertThat(memo.rubrik()).isEqualTo("Trygghet i centrum");
		assertThat(memo.olasta()).isEmpty();
		assertThat(texts(memo, Regel.DEL_AV_RAD_OLAST)).containsExactly(
				"På raden står också ”Lillköping”, som inte lästes. För in det för hand om det behövs.",
				"På raden står också ”Handläggare: Eva Ek”, som inte lästes. För in det för hand om det behövs.");
	}

	@Test
	@DisplayName("en rubrik på två rader läses hel när den andra raden tydligt fortsätter")
	void titleOfTwoLines() {
		assertThat(read("2021-01-20", "Trygghet i centrum –\nfördelning av pengar").rubrik())
			.isEqualTo("Trygghet i centrum – fördelning av pengar");
	}

	@Test
	@DisplayName("det som saknas är tomt och sägs")
	void missing() {
		Tolkning memo = read("Trygghet i centrum");
		assertThat(memo.handlingstyp()).isNull();
		assertThat(memo.datum()).isNull();
		assertThat(memo.diarienummer()).isNull();
		assertThat(memo.mottagare()).isNull();
		assertThat(texts(memo, Regel.UPPGIFT_SAKNAS)).containsExactly(
				"Diarienummer hittades inte. Fyll i det för hand om det ska finnas.",
				"Datum hittades inte. Fyll i det för hand om det ska finnas.",
				"Mottagare hittades inte. Fyll i det för hand om det ska finnas.");
	}

	@Test
	@DisplayName("en ingress under rubriken är ingen rubrik och blir oläst")
	void proseInTheHead() {
		String prose = "Den här skrivelsen handlar om hur kommunen vill fördela pengarna till trygghet i centrum nästa år.";
		Tolkning memo = read("2021-01-20", "Trygghet i centrum", prose);
		assertThat(memo.rubrik()).isEqualTo("Trygghet i centrum");
		assertThat(memo.olasta()).containsExactly(prose);
	}

	private static Tolkning read(String... head) {
		return MemoReader.read(MemoText.of(String.join("\n\n", head) + "\n\nSammanfattning\n\nVi vill mer.\n"));
	}

	private static List<String> texts(Tolkning memo, Regel regel) {
		return memo.iakttagelser().stream().filter((seen) -> seen.regel() == regel).map(Iakttagelse::text).toList();
	}

}
