package se.trygghetspaket.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

import se.trygghetspaket.browser.FoundPage.SentForm;
import se.trygghetspaket.browser.FoundPage.Spoiled;
import se.trygghetspaket.browser.Visitor.Answer;

/**
 * Every form of the pages sent empty and sent from a page that has grown old, each kind
 * once: what a person meets when something is wrong.
 */
final class SpoiledForms {

	private static final String FORMS = "main form[method=post]";

	private static final String BUTTONS = "button:not([type=button])";

	/** Typed by a person. */
	private static final String TYPED = "input:not([type]), input[type=text], input[type=date], input[type=number], "
			+ "input[type=search], input[type=password], textarea";

	/** Which state of things the page showed. */
	private static final String STATE = "input[type=hidden][name~=(?i)version|seen|revision|sha256]";

	private static final String SPOIL = """
			const form = document.querySelectorAll('%s')[arguments[0]];
			if (!form) { return false; }
			const button = form.querySelectorAll('%s')[arguments[1]];
			form.noValidate = true;
			if (arguments[2]) {
				form.querySelectorAll("%s").forEach((field) => field.value = '');
			} else {
				[...form.elements].filter((field) => field.type === 'hidden' && /version|seen|revision|sha256/i.test(field.name))
					.forEach((field) => field.value = /^\\d{1,9}$/.test(field.value) ? Number(field.value) + 7 : 'gammal');
			}
			window.__sent = true;
			form.requestSubmit(button);
			return true;
			"""
		.formatted(FORMS, BUTTONS, TYPED);

	private final Set<String> kinds = new HashSet<>();

	/** The pages that such forms of a page lead to, found when asked for. */
	Stream<FoundPage> of(FoundPage page) {
		Elements forms = page.document().select(FORMS);
		return IntStream.range(0, forms.size())
			.boxed()
			.flatMap((form) -> IntStream.range(0, Math.max(1, forms.get(form).select(BUTTONS).size()))
				.boxed()
				.flatMap((button) -> Stream.of(Spoiled.values())
					.filter((how) -> how == Spoiled.EMPTY || !forms.get(form).select(STATE).isEmpty())
					.map((how) -> new SentForm(forms.get(form).attr("action"), form, button, how))))
			.filter((sent) -> this.kinds.add(kind(forms, sent)))
			.map((sent) -> send(page, sent))
			.flatMap(Optional::stream);
	}

	/** Does the same in the browser. Gives whether the form is still there. */
	static boolean send(Chromium browser, FoundPage page, SentForm sent) {
		boolean there = Boolean.TRUE.equals(browser.js(SPOIL, sent.form(), sent.button(), sent.how() == Spoiled.EMPTY));
		if (there) {
			browser.until(page.name() + " did not lead to a page")
				.until((driver) -> browser.js("return window.__sent !== true && document.readyState === 'complete'")
					.equals(true));
		}
		return there;
	}

	private static String kind(Elements forms, SentForm sent) {
		Elements buttons = forms.get(sent.form()).select(BUTTONS);
		Element button = buttons.isEmpty() ? null : buttons.get(sent.button());
		String name = (button != null) ? (button.attr("name") + "=" + button.val()).replaceAll("\\d+", "0") : "";
		return sent.how() + sent.action().replaceAll("\\d+", "0") + " " + name;
	}

	private static Optional<FoundPage> send(FoundPage page, SentForm sent) {
		// Read anew: what was sent before may have changed it.
		Answer now = page.visitor().get(page.path());
		Document document = new FoundPage(page.visitor(), now.path(), now.status(), now.html(), null).document();
		Elements forms = document.select(FORMS);
		if (forms.size() <= sent.form() || !forms.get(sent.form()).attr("action").equals(sent.action())
				|| forms.get(sent.form()).select(BUTTONS).size() <= sent.button()
				|| forms.get(sent.form()).attr("enctype").startsWith("multipart")) {
			return Optional.empty();
		}
		FormElement form = (FormElement) forms.get(sent.form());
		if (sent.how() == Spoiled.EMPTY) {
			form.select("textarea").forEach((field) -> field.text(""));
			form.select(TYPED).val("");
		}
		else {
			form.select(STATE)
				.forEach((field) -> field
					.val(field.val().matches("\\d{1,9}") ? String.valueOf(Long.parseLong(field.val()) + 7) : "gammal"));
		}
		List<Connection.KeyVal> fields = new ArrayList<>(form.formData());
		Element button = form.select(BUTTONS).get(sent.button());
		if (button.hasAttr("name")) {
			fields.add(Visitor.field(button.attr("name"), button.val()));
		}
		String action = button.hasAttr("formaction") ? button.attr("formaction") : sent.action();
		Answer answer = page.visitor().post(action.replaceFirst("#.*", ""), fields);
		boolean refused = answer.status() >= 400 && answer.page();
		return refused ? Optional.of(new FoundPage(page.visitor(), page.path(), answer.status(), answer.html(), sent))
				: Optional.empty();
	}

}
