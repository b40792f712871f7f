package se.trygghetspaket.browser;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.demo.DemoSample;
import se.trygghetspaket.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody's part of a case, in the order of its road. */
@BrowserTest
@ExtendWith(PictureOfFailure.class)
@DisplayName("Hela vägen i en webbläsare")
class WalkTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@LocalServerPort
	private int port;

	private Chromium browser;

	private Person person;

	@BeforeEach
	void open() {
		this.clock.set(World.NOW);
		DemoSample.fill(this.context);
		this.browser = Chromium.fresh();
		this.person = new Person(this.browser, this.port);
	}

	@Test
	@DisplayName("från årets start till beslutet som alla kan läsa, var och en med sin del")
	void everybody() {
		String arende = DraftInBrowser.drawUp(this.person, true);
		certify(arende);
		sign(arende);
		this.clock.set(LocalDate.of(2022, 2, 8), LocalTime.of(10, 0));
		decide(arende);
		read(arende);
		administer();
		assertThat(this.person.complaints()).as("the console").isEmpty();
	}

	@Test
	@DisplayName("går handläggarens del lika bra utan skript")
	void withoutScript() {
		this.browser.script(false);
		this.browser.driver().get("data:text/html,<title>no</title><script>document.title = 'yes'</script>");
		assertThat(this.browser.driver().getTitle()).as("a script has run").isEqualTo("no");
		DraftInBrowser.drawUp(this.person, false);
	}

	private void certify(String arende) {
		this.person.signIn("ekonom");
		this.person.see("Trygghetspaketet 2022", "intyga");
		this.person.open(arende);
		this.person.press("Intyga");
		this.person.see("Kontrollera innan du intygar", "KS 2022/14");
		this.person.press("Intyga");
		this.person.see("är intygad", "Det här händer nu");
	}

	private void sign(String arende) {
		this.person.signIn("undertecknare");
		this.person.open(arende);
		this.person.press("Skriv under");
		this.person.see("Kontrollera innan du skriver under");
		this.person.press("Skriv under");
		this.person.see("Underskriften är registrerad");
		this.person.signIn("handlaggare");
		this.person.open(arende);
		while (this.person.offers("Registrera underskrift")) {
			this.person.press("Registrera underskrift");
			this.person.fill("Datum för underskriften", "2022-01-10");
			this.person.fill("Var underskriften finns", "Handling 7");
			this.person.press("Registrera underskriften");
			this.person.open(arende);
			this.person.see("Undertecknat utanför systemet");
		}
		this.person.see("Inlämnat", "väntar på kommunstyrelsens beslut");
	}

	private void decide(String arende) {
		this.person.signIn("namndsekreterare");
		this.person.press("Sammanträden");
		this.person.choose("Organ", "Kommunstyrelsen");
		this.person.fill("Datum", "2022-02-07");
		this.person.press("Lägg till");
		this.person.see("Sammanträdet är upplagt");
		this.person.press("Sätt upp Trygghetspaketet 2022");
		this.person.see("Ärendet är uppsatt på sammanträdet");

		this.person.open(arende);
		assertFile(this.person.address("Word"), "PK");
		assertFile(this.person.address("PDF"), "%PDF");
		this.person.press("Yrkanden");
		this.person.fill("Vem yrkar", "Anna Ask (S)");
		this.person.choose("Vad yrkas", "Ändringsyrkande");
		this.person.fill("SSPF", "+0,1");
		this.person.fill("Väktare", "-0,1");
		this.person.press("Spara yrkandet");
		this.person.see("Yrkande 1 av Anna Ask (S) är registrerat");

		this.person.open(arende);
		this.person.press("Registrera beslutet");
		this.person.choose("Bifall Fördelningen");
		this.person.fill("Datum", "2022-02-07");
		this.person.fill("Paragraf", "14");
		this.person.press("Registrera beslutet");
		this.person.see("Beslutet är registrerat: bifall");
		this.person.press("Till ärendet");
		this.person.see("Beslutat", "§ 14");

		this.person.press("Protokoll och utdrag");
		this.person.press("Registrera votering");
		this.person.fill("Ja betyder", "bifall till förslaget");
		this.person.fill("Nej betyder", "bifall till Anna Asks (S) ändringsyrkande");
		this.person.fill("Antal ja", "8");
		this.person.fill("Antal nej", "5");
		this.person.fill("Antal som avstår", "0");
		this.person.press("Registrera");
		this.person.see("Voteringen är registrerad", "8 för bifall till förslaget");
		assertFile(arende + "/protokollsutdrag.docx", "PK");
		assertFile(this.person.address("PDF"), "%PDF");
	}

	private void read(String arende) {
		this.person.signIn("ekonom");
		this.person.press("Ekonomi");
		this.person.see("Trygghetspaketet", "2022");
		this.person.signIn("lasare");
		this.person.see("Trygghetspaketet 2022");
		this.person.open(arende);
		this.person.see("Beslutat", "§ 14");
		this.person.press("Visa fördelningen");
		this.person.see("SSPF", "Fler träffar på kvällstid");
		assertThat(this.person.offers("Spara")).as("a läsare who can save").isFalse();
	}

	private void administer() {
		this.person.signIn("administrator");
		this.person.press("Inställningar");
		this.person.choose("PDF/A-3a");
		this.person.press("Spara arkivformatet");
		this.person.see("Arkivformatet är sparat");
	}

	private void assertFile(String path, String start) {
		Visitor visitor = Visitor.nobody(this.port);
		byte[] file = visitor.file(path, this.browser.driver().manage().getCookieNamed("SESSION").getValue());
		assertThat(new String(file, 0, start.length(), StandardCharsets.ISO_8859_1)).as(path).isEqualTo(start);
	}

}
