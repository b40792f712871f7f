package se.trygghetspaket.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.demo.DemoSample;
import se.trygghetspaket.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job with keys alone. Wherever the focus comes it is seen: it has a ring, lies
 * within the window and under nothing, and comes in the order of the page.
 */
@BrowserTest
@ExtendWith(PictureOfFailure.class)
@DisplayName("Med bara tangentbordet")
class KeyboardTest {

	/** More stops than any page has. */
	private static final int PATIENCE = 250;

	/** What has the focus, and what is wrong with that. */
	private static final String FOCUSED = """
			const e = document.activeElement;
			if (!e || e === document.body || e === document.documentElement) { return {name: '', at: -1, wrong: ''}; }
			const tidy = (text) => (text || '').replace(/\\s+/g, ' ').trim();
			const name = tidy(e.getAttribute('aria-label') || (e.labels && e.labels.length ? e.labels[0].innerText : '') || e.innerText || e.title || e.tagName);
			const style = getComputedStyle(e);
			const ringed = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none'
				// The browser itself draws one around the calendar's button in the field.
				|| (e.type === 'date' && !e.matches(':focus-visible'));
			const box = e.getBoundingClientRect();
			const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
			const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
			const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .15], [.5, .85]].map(([x, y]) =>
				document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y));
			const seen = right > left && bottom > top && points.some((over) => over && (over === e || e.contains(over) || over.contains(e)
				|| [...(e.labels || [])].some((label) => label.contains(over))));
			const all = [...document.querySelectorAll('*')];
			return {name: name.slice(0, 120), at: all.indexOf(e), wrong: !ringed ? 'has no visible focus ring' : !seen
				? 'is hidden by ' + (points[0] ? points[0].outerHTML.slice(0, 150) : 'the edge of the window') : ''};
			""";

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
	@DisplayName("går ett ärende att börja, fördela, skriva och lämna, och fokus syns hela vägen")
	void mainJob() {
		this.person.open("/login");
		tabTo("Användarnamn");
		type("handlaggare");
		tabTo("Lösenord");
		type(DemoSample.PASSWORD, Keys.ENTER);
		this.person.see("Logga ut");
		enter("Ärenden");
		this.person.see("Nytt ärende");
		enter("Nytt ärende");
		this.person.see("Tomt ärende");
		enter("Starta ytterligare ett ärende för 2022");
		this.person.see("Ärendet är skapat");
		String arende = this.person.path();

		enter("Ändra fördelningen");
		this.person.see("Ram 5,0 mkr");
		around();
		tabTo(this.person.label("Belopp", "SSPF"));
		replace("1,4");
		tabTo(this.person.label("Belopp", "Väktare"));
		replace("0,3");
		new Actions(this.browser.driver()).keyDown(Keys.CONTROL).sendKeys(Keys.ENTER).keyUp(Keys.CONTROL).perform();
		this.person.see("Fördelningen är sparad");

		enter("Trygghetspaketet 2022");
		this.person.see("Nästa steg");
		enter("Skriv tjänsteskrivelsen");
		this.person.see("Undertecknare");
		around();
		tabTo("Diarienummer");
		type("KS 2022/14");
		tabTo("Text");
		type("Så här blir det: ");
		back("Spara");
		type(Keys.ENTER);
		this.person.see("sparad");
		enter("Till ärendet");
		this.person.see("KS 2022/14", "Nästa steg");
		enter("Lämna till ekonomi");
		this.person.see("Kontrollera innan du lämnar till ekonomi");
		enter("Lämna till ekonomi");
		this.person.see("är lämnat till ekonomi");
		enter("Till ärendet");
		this.person.see("Nästa steg");
		assertThat(this.person.path()).isEqualTo(arende);
	}

	@Test
	@DisplayName("leder det första stoppet på varje sida förbi menyn till innehållet")
	void skips() {
		this.person.signIn("handlaggare");
		this.person.open("/arenden");
		assertThat(tab()).isEqualTo("Hoppa till innehållet");
		type(Keys.ENTER);
		assertThat(tab()).as("the first stop of the contents").isIn("Nytt ärende", "År");
	}

	/** Once through the page, to see that the focus comes out of it again, in order. */
	private void around() {
		List<Long> stops = new ArrayList<>();
		Map<?, ?> focused = focused();
		for (int i = 0; i < PATIENCE; i++) {
			tab();
			focused = focused();
			long at = ((Number) focused.get("at")).longValue();
			if (at < 0 || stops.contains(at)) {
				break;
			}
			stops.add(at);
		}
		assertThat(stops).as("stops of the page").hasSizeBetween(10, PATIENCE - 1);
		long falls = IntStream.range(1, stops.size()).filter((i) -> stops.get(i) < stops.get(i - 1)).count();
		assertThat(falls).as("times that the focus goes backwards on %s", this.person.path()).isLessThanOrEqualTo(1);
	}

	private void enter(String name) {
		tabTo(name);
		type(Keys.ENTER);
	}

	private void tabTo(String name) {
		for (int i = 0; i < PATIENCE; i++) {
			if (String.valueOf(focused().get("name")).startsWith(name)) {
				return;
			}
			tab();
		}
		throw new AssertionError("No stop of %s is “%s”".formatted(this.person.path(), name));
	}

	private void back(String name) {
		for (int i = 0; i < PATIENCE && !String.valueOf(focused().get("name")).equals(name); i++) {
			new Actions(this.browser.driver()).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
			requireSeen();
		}
		assertThat(focused().get("name")).isEqualTo(name);
	}

	private String tab() {
		type(Keys.TAB);
		return requireSeen();
	}

	private String requireSeen() {
		Map<?, ?> focused = focused();
		assertThat(focused.get("wrong")).as("“%s” on %s", focused.get("name"), this.person.path()).isEqualTo("");
		return String.valueOf(focused.get("name"));
	}

	private void replace(String text) {
		new Actions(this.browser.driver()).keyDown(Keys.CONTROL)
			.sendKeys("a")
			.keyUp(Keys.CONTROL)
			.sendKeys(text)
			.perform();
	}

	private void type(CharSequence... keys) {
		new Actions(this.browser.driver()).sendKeys(keys).perform();
	}

	private Map<?, ?> focused() {
		return (Map<?, ?>) this.browser.driver().executeScript(FOCUSED);
	}

}
