package se.trygghetspaket.tjansteskrivelse.read;

import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.document.Wording;

/**
 * What this product prints at the head and foot of a page about the page itself: that it
 * is a draft, who signed it, and the version with its checksums.
 */
public final class ProductFoot {

	private static final int LONGEST = 4000;

	private static final String HEX = "[0-9A-Fa-f…-]+";

	private static final String DRAFT = quoted("tjansteskrivelse.dokument.utkast");

	private static final Pattern FOOT = Pattern.compile("(?:" + DRAFT + " · )?(?:"
			+ pattern("tjansteskrivelse.footer.signed", ".+", "") + ")?" + pattern("tjansteskrivelse.footer", HEX));

	private ProductFoot() {
	}

	/** Whether a line is such a marking or foot. */
	public static boolean isOwn(String line) {
		return line.equals(Wording.of("tjansteskrivelse.dokument.utkast")) || isFoot(line);
	}

	/** Whether a line is the foot with the version, which ends every format. */
	public static boolean isFoot(String line) {
		return line.length() <= LONGEST && FOOT.matcher(line).matches();
	}

	private static String quoted(String key) {
		return Pattern.quote(Wording.of(key));
	}

	/** The wording with something in each of its places. */
	private static String pattern(String key, String... places) {
		String[] fixed = Wording.of(key, "\uE000", "\uE000", "\uE000", "\uE000").split("\uE000", -1);
		StringBuilder pattern = new StringBuilder(Pattern.quote(fixed[0]));
		for (int i = 1; i < fixed.length; i++) {
			pattern.append(places[Math.min(i, places.length) - 1]).append(Pattern.quote(fixed[i]));
		}
		return pattern.toString();
	}

}
