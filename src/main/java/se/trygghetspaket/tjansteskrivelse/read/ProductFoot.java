package se.trygghetspaket.tjansteskrivelse.read;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.document.Wording;

/**
 * What this product prints at the head and foot of a page about the page itself: that it
 * is a draft, and the version with its checksums.
 */
public final class ProductFoot {

	private static final Pattern OWN = Pattern.compile(quoted("tjansteskrivelse.dokument.utkast") + "|(?:"
			+ quoted("tjansteskrivelse.dokument.utkast") + " · )?" + pattern("tjansteskrivelse.footer"));

	private ProductFoot() {
	}

	/** Whether a line is such a marking or foot. */
	public static boolean isOwn(String line) {
		return OWN.matcher(line).matches();
	}

	private static String quoted(String key) {
		return Pattern.quote(Wording.of(key));
	}

	/** The wording with a number or a checksum in each of its places. */
	private static String pattern(String key) {
		return Stream.of(Wording.of(key, "\uE000", "\uE000", "\uE000", "\uE000").split("\uE000", -1))
			.map(Pattern::quote)
			.collect(Collectors.joining("[0-9A-Fa-f…-]+"));
	}

}
