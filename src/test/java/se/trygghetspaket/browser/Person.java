package se.trygghetspaket.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import se.trygghetspaket.demo.DemoSample;

/**
 * Somebody at the browser, who finds things as people do: by what is written on a button,
 * a link or before a field, never by where it stands.
 */
final class Person {

	/**
	 * What is seen, or stands in a part that can be opened, and is named as asked: just
	 * so, or so in the beginning, or somewhere in it.
	 */
	private static final String FIND = """
			const tidy = (text) => (text || '').replace(/\\s+/g, ' ').trim();
			const byId = (ids) => ids.split(' ').map((id) => (document.getElementById(id) || {}).innerText).join(' ');
			const name = (e) => tidy(e.getAttribute('aria-label') || (e.getAttribute('aria-labelledby') ? byId(e.getAttribute('aria-labelledby')) : '')
				|| (e.labels && e.labels.length ? [...e.labels].map((label) => label.innerText).join(' ') : '') || e.innerText || e.title);
			const wanted = tidy(arguments[1]);
			const all = [...document.querySelectorAll(arguments[0])].filter((e) => e.getClientRects().length > 0 && !e.disabled);
			return all.find((e) => name(e) === wanted) || all.find((e) => name(e).startsWith(wanted))
				|| all.find((e) => name(e).includes(wanted)) || null;
			""";

	private static final String PRESSED = "button, a[href], summary, input[type=submit]";

	private static final String FILLED = "input:not([type=hidden]):not([type=submit]), textarea, select";

	private final Chromium browser;

	private final String root;

	Person(Chromium browser, int port) {
		this.browser = browser;
		this.root = "http://localhost:" + port;
	}

	/** Leaves whoever was signed in, without a word. */
	void signIn(String username) {
		this.browser.cdp("Network.clearBrowserCookies", Map.of());
		open("/login");
		fill("Användarnamn", username);
		fill("Lösenord", DemoSample.PASSWORD);
		press("Logga in");
		this.browser.until(username + " could not sign in").until((driver) -> !path().startsWith("/login"));
	}

	void open(String path) {
		this.browser.driver().get(this.root + path);
	}

	String path() {
		return URI.create(Objects.requireNonNull(this.browser.driver().getCurrentUrl())).getPath();
	}

	void press(String name) {
		find(PRESSED, name).click();
	}

	/** Types, or picks a day, instead of what stands there. */
	void fill(String label, String text) {
		WebElement field = find(FILLED, label);
		if ("date".equals(field.getDomProperty("type"))) {
			// How a day is typed differs with the browser's language.
			this.browser.js(
					"arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
					field, text);
			return;
		}
		field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
	}

	/** Marks a choice, or picks one of a list. */
	void choose(String label) {
		find(FILLED, label).click();
	}

	void choose(String label, String option) {
		WebElement list = find(FILLED, label);
		list.findElements(By.tagName("option"))
			.stream()
			.filter((each) -> each.getText().strip().equals(option))
			.findFirst()
			.orElseThrow(() -> missing("option " + option, label))
			.click();
	}

	String value(String label) {
		return Objects.requireNonNullElse(find(FILLED, label).getDomProperty("value"), "");
	}

	/** What is written before the field that has both words in it. */
	String label(String first, String second) {
		Object found = this.browser.js(
				"""
						const name = (e) => e.getAttribute('aria-label') || (e.labels && e.labels[0] ? e.labels[0].innerText : '');
						const field = [...document.querySelectorAll('input, textarea, select')].find((e) =>
							name(e).startsWith(arguments[0]) && name(e).includes(arguments[1]));
						return field ? name(field).trim() : null;
						""",
				first, second);
		if (found == null) {
			throw missing("field", first + " " + second);
		}
		return found.toString();
	}

	boolean offers(String name) {
		return this.browser.js(FIND, PRESSED, name) != null;
	}

	/** Waits for a text on the page. */
	void see(String... texts) {
		for (String text : texts) {
			this.browser.until("“%s” is not on the page %s".formatted(text, path()))
				.until((driver) -> text().contains(text));
		}
	}

	/** All that is read on the page, with single spaces. */
	String text() {
		return String.valueOf(this.browser.js("return document.body ? document.body.innerText : ''"))
			.replaceAll("[\\s\\u00a0]+", " ");
	}

	/** Where a link leads. */
	String address(String name) {
		return URI.create(Objects.requireNonNull(find("a[href]", name).getDomProperty("href"))).getPath();
	}

	/** Goes on only if nobody has said anything that they should not. */
	List<String> complaints() {
		return this.browser.messages();
	}

	private WebElement find(String kind, String name) {
		return this.browser.until("There is no “%s” on %s".formatted(name, path())).until((driver) -> {
			Object found = this.browser.js(FIND, kind, name);
			return (found instanceof WebElement element) ? element : null;
		});
	}

	private IllegalStateException missing(String what, String where) {
		return new IllegalStateException("There is no %s at “%s” on %s".formatted(what, where, path()));
	}

}
