package se.trygghetspaket.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is wrong on the page that the browser shows: by the rules of WCAG 2.2 A and AA,
 * light and dark, wide and 320 pixels; what scrolls sideways; and what the console says.
 */
final class PageCheck {

	private static final String AXE = axe();

	/** Everything, once: most rules see neither colour nor width. */
	private static final String ALL = "{runOnly: {type: 'tag', values: "
			+ "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}, rules: {'heading-order': {enabled: true}}}";

	private static final String COLOURS = "{runOnly: {type: 'rule', values: ['color-contrast']}}";

	/** What is hidden or moved where there is little room. */
	private static final String NARROW = "{runOnly: {type: 'rule', values: ['color-contrast', 'target-size', "
			+ "'scrollable-region-focusable', 'link-name', 'button-name', 'label']}}";

	private static final String RUN = """
			const done = arguments[arguments.length - 1];
			axe.run(document, {...%s, resultTypes: ['violations'], preload: false}).then((results) => done(
				results.violations.flatMap((rule) => rule.nodes.map((node) => ({
					rule: rule.id + ': ' + rule.help,
					element: node.target.join(' ') + '  ' + node.html.slice(0, 300),
					advice: node.failureSummary + ' ' + rule.helpUrl})))),
				(error) => done([{rule: 'axe', element: '', advice: String(error)}]));
			""";

	/** What sticks out at the side and is not in a region that is marked to scroll. */
	private static final String SIDEWAYS = """
			const room = document.documentElement.clientWidth;
			const scrolls = (e) => e && e !== document.body && e !== document.documentElement
				&& (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
			const marked = [...document.querySelectorAll('body *')].filter((e) => e.scrollWidth > e.clientWidth + 1
				&& ['auto', 'scroll'].includes(getComputedStyle(e).overflowX) && !e.matches('input, textarea, select, pre')
				&& !(e.tabIndex >= 0 && (e.getAttribute('aria-label') || e.getAttribute('aria-labelledby')))
				&& !e.querySelector('a[href], button, input, select, textarea'));
			const out = document.documentElement.scrollWidth <= room + 1 ? [] : [...document.querySelectorAll('body *')]
				.filter((e) => e.getBoundingClientRect().right > room + 1 && !scrolls(e.parentElement)
					&& getComputedStyle(e).position !== 'fixed' && e.getClientRects().length > 0);
			const inner = out.filter((e) => !out.some((other) => other !== e && e.contains(other)));
			const show = (e, rule, advice) => ({rule, element: e.outerHTML.slice(0, 300), advice});
			const found = inner.slice(0, 5).map((e) => show(e, 'reflow: the page scrolls sideways at 320 px',
				'Ends at ' + Math.round(e.getBoundingClientRect().right) + ' px. Let it wrap, or put a table in .table-scroll.'));
			if (out.length === 0 && document.documentElement.scrollWidth > room + 1) {
				found.push(show(document.body, 'reflow: the page scrolls sideways at 320 px', 'Nothing that is seen sticks out.'));
			}
			return found.concat(marked.slice(0, 5).map((e) => show(e, 'reflow: a part that scrolls cannot be reached or has no name',
				'Give it tabindex=0, role=region and a label, or let it wrap.')));
			""";

	private final Chromium browser;

	private final List<Fault> faults = new ArrayList<>();

	private PageCheck(Chromium browser) {
		this.browser = browser;
	}

	/** Leaves the browser wide and light. */
	static List<Fault> of(Chromium browser) {
		PageCheck check = new PageCheck(browser);
		check.run();
		return check.faults;
	}

	private void run() {
		this.browser.messages()
			.forEach((said) -> this.faults.add(new Fault("wide light", "console", said,
					"The console must be empty: mend the script, or what the page loads.")));
		this.browser.driver().executeScript(AXE);
		axe("wide light", ALL);
		this.browser.mode(true, Chromium.WIDE);
		axe("wide dark", COLOURS);
		this.browser.mode(true, Chromium.NARROW);
		axe("320 px dark", COLOURS);
		this.browser.mode(false, Chromium.NARROW);
		axe("320 px light", NARROW);
		add("320 px light", this.browser.driver().executeScript(SIDEWAYS));
		this.browser.mode(false, Chromium.WIDE);
	}

	private void axe(String mode, String options) {
		add(mode, this.browser.driver().executeAsyncScript(RUN.formatted(options)));
	}

	private void add(String mode, Object found) {
		for (Object each : (List<?>) found) {
			Map<?, ?> fault = (Map<?, ?>) each;
			this.faults.add(new Fault(mode, String.valueOf(fault.get("rule")), String.valueOf(fault.get("element")),
					String.valueOf(fault.get("advice"))));
		}
	}

	private static String axe() {
		try (InputStream script = Objects.requireNonNull(PageCheck.class.getResourceAsStream("/axe.min.js"))) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
