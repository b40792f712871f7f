package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;

/**
 * Kopplat belopp: an amount in the text of a memo that is written as what it is and
 * printed as what the data say: "{{belopp: Fältarbete}}", "{{belopp: Fältarbete | tkr}}",
 * "{{summa}}". It stands on one line. In a name a backslash takes the meaning from the
 * character after it, as in the text around it.
 *
 * @param kind what is told of the line, or of the whole
 * @param name the line's label, or who receives an omföring; empty for the whole
 * @param unit the unit that it is written in, or null for that of the memo
 * @param start the index of its first character
 * @param end the index after its last
 */
public record Tie(Kind kind, String name, @Nullable AmountUnit unit, int start, int end) {

	/** What would end a name or begin something else. */
	private static final String ESCAPED = "\\{}|";

	/** All of them in order; what only looks like one is left out. */
	public static List<Tie> in(String text) {
		return TieMark.in(text).stream().flatMap((mark) -> mark.tied().stream()).toList();
	}

	/** As it is written in a text. */
	public static String written(Kind kind, String name, @Nullable AmountUnit unit) {
		return "{{" + kind.word() + (name.isEmpty() ? "" : ": " + escaped(name))
				+ ((unit == null) ? "" : " | " + unit.word()) + "}}";
	}

	/** As it is written in a text, with another name. */
	public String writtenWith(String other) {
		return written(this.kind, other, this.unit);
	}

	/** What stands between the braces, if it is a tie. */
	static Optional<Tie> read(String body, int start, int end) {
		int bar = unescaped(body, '|', body.length());
		int colon = unescaped(body, ':', bar);
		Optional<Kind> kind = Kind.named(body.substring(0, colon).strip());
		String name = (colon < bar) ? plain(body.substring(colon + 1, bar).strip()) : "";
		Optional<AmountUnit> unit = (bar < body.length()) ? AmountUnit.named(body.substring(bar + 1))
				: Optional.empty();
		if (kind.isEmpty() || (bar < body.length() && unit.isEmpty()) || !kind.get().takes(name)) {
			return Optional.empty();
		}
		return Optional.of(new Tie(kind.get(), name, unit.orElse(null), start, end));
	}

	/** The index of a character that no backslash stands before, else the limit. */
	private static int unescaped(String body, char wanted, int limit) {
		for (int i = 0; i < limit; i++) {
			if (body.charAt(i) == '\\') {
				i++;
			}
			else if (body.charAt(i) == wanted) {
				return i;
			}
		}
		return limit;
	}

	/** Without the backslashes that CommonMark takes away too. */
	private static String plain(String name) {
		return name.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
	}

	private static String escaped(String name) {
		StringBuilder escaped = new StringBuilder();
		for (char c : name.toCharArray()) {
			escaped.append((ESCAPED.indexOf(c) >= 0) ? "\\" : "").append(c);
		}
		return escaped.toString();
	}

	/** What an amount is tied to. */
	public enum Kind {

		/** A line's amount. */
		BELOPP("belopp", true, false),

		/** The same of the earlier year; of the whole without a name. */
		FOREGAENDE("föregående", true, true),

		/** The later amount less the earlier; of the whole without a name. */
		SKILLNAD("skillnad", true, true),

		/**
		 * The earlier amount less the later, for a sentence that says that it falls by so
		 * much; of the whole without a name.
		 */
		MINSKNING("minskning", true, true),

		/** The sum of the lines. */
		SUMMA("summa", false, true),

		/** What is left of the ram after its omföringar. */
		NETTO("netto", false, true),

		/** The ram before its omföringar. */
		BRUTTO("brutto", false, true),

		/** What is moved to a nämnd. */
		OMFORING("omföring", true, false);

		private final String word;

		private final boolean named;

		private final boolean whole;

		Kind(String word, boolean named, boolean whole) {
			this.word = word;
			this.named = named;
			this.whole = whole;
		}

		/** As it is written in a text. */
		public String word() {
			return this.word;
		}

		/** Whether it can be of something with a name. */
		public boolean named() {
			return this.named;
		}

		/** Whether it can be of the whole. */
		public boolean whole() {
			return this.whole;
		}

		/** Whether it is about what the name says, empty for the whole. */
		boolean takes(String name) {
			return name.isEmpty() ? this.whole : this.named;
		}

		/** The kind that a word means, in any case and with or without its dots. */
		public static Optional<Kind> named(String word) {
			String lower = word.toLowerCase(Locale.ROOT);
			return Stream.of(values())
				.filter((kind) -> kind.word.equals(lower) || kind.name().equalsIgnoreCase(lower))
				.findFirst();
		}

	}

}
