package se.trygghetspaket.mall.domain;

import java.util.Set;

import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;

/**
 * Mallens avsnitt: a heading that memos are to have or may have.
 *
 * @param required whether a memo without text under it cannot be submitted
 * @param help what is to be written under it, may be empty
 * @param text what a new memo has under it, may be empty
 */
public record MallAvsnitt(String rubrik, boolean required, String help, String text) {

	/** The longest heading, in characters. */
	public static final int MAX_RUBRIK = 200;

	/** The longest help, in characters. */
	public static final int MAX_HELP = 1000;

	/** The longest text, in characters. */
	public static final int MAX_TEXT = 50_000;

	/** "Ärendet" is "Ärende". */
	private static final Set<String> DEFINITE = Set.of("t", "et", "n", "en");

	/**
	 * Refuses a heading that no section could have, and what is too long.
	 * @throws IllegalArgumentException if any of it is refused
	 */
	public MallAvsnitt {
		rubrik = TypedText.line(rubrik, MAX_RUBRIK);
		help = TypedText.lines(help);
		text = TypedText.lines(text);
		if (help.length() > MAX_HELP || text.length() > MAX_TEXT) {
			throw new IllegalArgumentException("The help or the text of a section is too long");
		}
	}

	/** Whether a new memo has it from the beginning. */
	public boolean startsWithMemo() {
		return this.required || !this.text.isEmpty();
	}

	/**
	 * Whether a heading is this one, however it is spaced and written in capitals, and
	 * whether or not it has its definite ending.
	 */
	public boolean isHeadedBy(String other) {
		return sameRubrik(this.rubrik, other);
	}

	static boolean sameRubrik(String one, String other) {
		String first = LabelKey.of(one);
		String second = LabelKey.of(other);
		return first.equals(second) || isDefiniteOf(first, second) || isDefiniteOf(second, first);
	}

	private static boolean isDefiniteOf(String definite, String plain) {
		return !plain.isEmpty() && definite.startsWith(plain) && DEFINITE.contains(definite.substring(plain.length()));
	}

}
