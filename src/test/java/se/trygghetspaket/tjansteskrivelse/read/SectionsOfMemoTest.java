package se.trygghetspaket.tjansteskrivelse.read;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadUndertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

import static org.assertj.core.api.Assertions.assertThat;

class SectionsOfMemoTest {

	private static final String HEAD = "2021-01-20\n\nKS 2021/7\n\nKommunstyrelsen\n\nTrygghet i centrum\n\n";

	@Test
	@DisplayName("varje avsnitt har sin rubrik och sina rader, med en tomrad mellan stycken")
	void sections() {
		Tolkning memo = read(
				"Sammanfattning\n\n  Vi vill mer.  \n\n\n\nOch vi kan.\n- ett\n- två\n\n\nÄRENDET\nDirekt under.\n");
		assertThat(headings(memo)).containsExactly("Sammanfattning", "ÄRENDET");
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Vi vill mer.\n\nOch vi kan.\n- ett\n- två");
		assertThat(memo.avsnitt().get(1).text()).isEqualTo("Direkt under.");
		assertThat(memo.avsnitt().get(0).lines().get(0).number()).isEqualTo(11);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Så tänker vi", "Vad händer 2022", "3. Polisens syn på saken",
			"Trygghet nattetid – en utblick" })
	@DisplayName("en okänd rubrik känns igen på att den är kort, står för sig själv och följs av text")
	void unknownHeading(String heading) {
		Tolkning memo = read("Bakgrund\n\nDet började 2018.\n\n" + heading + "\n\nHär kommer svaret.\n");
		assertThat(headings(memo)).containsExactly("Bakgrund", heading);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ett kort stycke.", "Vi undrar:", "och med liten bokstav", "- En punkt",
			"Så kort är det inte alls när en rad har långt fler ord än en rubrik brukar", "SSPF får 1,5 mkr",
			"Belopp i tkr", "Tabell 1 Fördelning", "anna@example.se", "2021-01-20", "Socialnämnden" })
	@DisplayName("ett kort stycke är ingen rubrik")
	void shortParagraph(String line) {
		Tolkning memo = read("Bakgrund\n\nDet började 2018.\n\n" + line + "\n\nHär kommer svaret.\n");
		assertThat(headings(memo)).containsExactly("Bakgrund");
		assertThat(memo.avsnitt().get(0).text()).contains("\n\n" + line + "\n\n");
	}

	@Test
	@DisplayName("tre korta rader i följd är en lista utan punkter, inte tre rubriker")
	void listWithoutBullets() {
		Tolkning memo = read("Bakgrund\n\nVi vill:\n\nStärka grupperna\n\nMöta unga\n\nTända lampor\n\nDet är allt.\n");
		assertThat(headings(memo)).containsExactly("Bakgrund");
	}

	@Test
	@DisplayName("en okänd första rubrik skiljs från ärendets rubrik")
	void firstHeadingMayBeUnknown() {
		Tolkning memo = read("Vad vi vill\n\nVi vill mer.\n\nBakgrund\n\nDet började 2018.\n");
		assertThat(memo.rubrik()).isEqualTo("Trygghet i centrum");
		assertThat(headings(memo)).containsExactly("Vad vi vill", "Bakgrund");
	}

	@Test
	@DisplayName("en känd rubrik känns igen också utan tomrader, men inte mitt i ett stycke")
	void knownHeadings() {
		Tolkning memo = read(
				"Förvaltningens förslag till beslut\nVi föreslår mycket.\n\nBakgrund:\nDet började\nBakgrund\n2018.\n");
		assertThat(headings(memo)).containsExactly("Förvaltningens förslag till beslut", "Bakgrund:");
		assertThat(memo.avsnitt().get(1).text()).isEqualTo("Det började\nBakgrund\n2018.");
	}

	@Test
	@DisplayName("numrerade beslutspunkter är inga rubriker, numrerade avsnitt är det")
	void numberedPoints() {
		Tolkning memo = read(
				"Förslag till beslut\n\n1. Kommunstyrelsen fördelar medlen\n\n2. Kommunstyrelsen tackar rådet\n\n"
						+ "2 Bakgrund\n\nDet började 2018.\n");
		assertThat(headings(memo)).containsExactly("Förslag till beslut", "2 Bakgrund");
	}

	@Test
	@DisplayName("en rad som fortsätter med att-satser är ingen rubrik")
	void continuedSentence() {
		Tolkning memo = read(
				"Förslag till beslut\n\nKommunstyrelsen beslutar\n\natt fördela medlen.\n\nBakgrund\n\nText.\n");
		assertThat(headings(memo)).containsExactly("Förslag till beslut", "Bakgrund");
	}

	@Test
	@DisplayName("ett tätt brevhuvud skiljs från en okänd första rubrik")
	void denseHead() {
		Tolkning memo = MemoReader
			.read(MemoText.of("KS 2022/9\nKommunstyrelsen\nTrygghetsmiljonen\n\nFörslag\n\nAllt till SSPF.\n"));
		assertThat(memo.rubrik()).isEqualTo("Trygghetsmiljonen");
		assertThat(headings(memo)).containsExactly("Förslag");
	}

	@Test
	@DisplayName("sidnummer och rader som ser ut som platshållare blir olästa")
	void noText() {
		Tolkning memo = read("Bakgrund\n\nDet började 2018.\n\n1 (3)\n\f\n{{fordelning}}\n\nOch fortsatte.\n");
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Det började 2018.\n\nOch fortsatte.");
		assertThat(memo.olasta()).containsExactly("1 (3)", "{{fordelning}}");
	}

	@Test
	@DisplayName("utan rubriker finns inga avsnitt och texten blir oläst")
	void withoutHeadings() {
		Tolkning memo = MemoReader
			.read(MemoText.of("Det här är bara ett stycke som slutar med punkt och är tämligen långt, så "
					+ "att det inte kan vara någon rubrik."));
		assertThat(memo.avsnitt()).isEmpty();
		assertThat(memo.olasta()).hasSize(1);
		assertThat(memo.rubrik()).isNull();
	}

	@Test
	@DisplayName("undertecknarna läses sist, med namn, titel och enhet")
	void signatures() {
		Tolkning memo = read(
				"Bakgrund\n\nDet började 2018.\n\nAnna-Karin von Ek\nTf. enhetschef\nKansliet\n\nBo Å. Berg\nEkonom\n");
		assertThat(memo.undertecknare()).containsExactly(
				new ReadUndertecknare("Anna-Karin von Ek", "Tf. enhetschef", "Kansliet"),
				new ReadUndertecknare("Bo Å. Berg", "Ekonom", null));
		assertThat(headings(memo)).containsExactly("Bakgrund");
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Det började 2018.");
		assertThat(memo.olasta()).isEmpty();
	}

	@Test
	@DisplayName("undertecknare bredvid varandra läses från vänster")
	void signaturesBeside() {
		Tolkning memo = read("Bakgrund\n\nDet började 2018.\n\nAnna Ek\tBo Berg\nDirektör\tChef\nKansliet\tStaben\n");
		assertThat(memo.undertecknare()).containsExactly(new ReadUndertecknare("Anna Ek", "Direktör", "Kansliet"),
				new ReadUndertecknare("Bo Berg", "Chef", "Staben"));
	}

	@Test
	@DisplayName("efter undertecknarna får det stå underlag och expediering, annat kort blir oläst")
	void afterSignatures() {
		Tolkning memo = read(
				"Bakgrund\n\nDet började 2018.\n\nAnna Ek\nDirektör\n\nBeslutet skickas till\n\nSocialnämnden\nPolisen\n");
		assertThat(memo.undertecknare()).hasSize(1);
		assertThat(headings(memo)).containsExactly("Bakgrund", "Beslutet skickas till");
		assertThat(memo.avsnitt().get(1).text()).isEqualTo("Socialnämnden\nPolisen");
		Tolkning other = read("Bakgrund\n\nDet började 2018.\n\nAnna Ek\nDirektör\n\nDigitalt undertecknad\n");
		assertThat(other.undertecknare()).hasSize(1);
		assertThat(other.olasta()).containsExactly("Digitalt undertecknad");
	}

	@Test
	@DisplayName("undertecknarna får stå efter expedieringen, men inte vara dess enda innehåll")
	void signaturesAfterReceivers() {
		Tolkning memo = read("Bakgrund\n\nText.\n\nBeslutet skickas till\nPolisen\n\nAnna Ek\nDirektör\n");
		assertThat(memo.undertecknare()).hasSize(1);
		assertThat(memo.avsnitt().get(1).text()).isEqualTo("Polisen");
		Tolkning capitals = read(
				"Bakgrund\n\nText.\n\nBESLUTET SKICKAS TILL\nSocialnämnden\nEnheten\n\nAnna Ek\nDirektör\n");
		assertThat(capitals.undertecknare()).extracting(ReadUndertecknare::namn).containsExactly("Anna Ek");
		assertThat(headings(capitals)).containsExactly("Bakgrund", "BESLUTET SKICKAS TILL");
		assertThat(read("Bakgrund\n\nText.\n\nBeslutet skickas till\n\nAnna Ek\nDirektör\n").undertecknare()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Anna\nDirektör", "Lokala grupper\nSocialnämnden", "Anna Ek\nbor i centrum.", "Anna Ek",
			"Anna Ek\nDirektör\nKansliet\nTelefon", "1. Anna Ek\nDirektör" })
	@DisplayName("det som inte säkert är en undertecknare stannar i texten")
	void notSignatures(String block) {
		Tolkning memo = read("Bakgrund\n\nDet började 2018.\n\n" + block + "\n");
		assertThat(memo.undertecknare()).isEmpty();
		assertThat(memo.avsnitt().get(0).text()).isEqualTo("Det började 2018.\n\n" + block);
	}

	private static Tolkning read(String body) {
		return MemoReader.read(MemoText.of(HEAD + body));
	}

	private static List<String> headings(Tolkning memo) {
		return memo.avsnitt().stream().map(ReadAvsnitt::rubrik).toList();
	}

}
