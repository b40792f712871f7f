package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;

/**
 * Kopplat belopp: an amount in the text of a memo that is written as what it is and
 * printed as what the data say: "{{belopp: Fältarbete}}", "{{belopp: Fältarbete | tkr}}",
 * "{{summa}}".
 *
 * @param kind what is told of the line, or of the whole
 * @param name the line's label, or who receives an omföring; empty for the whole
 * @param unit the unit that it is written in, or null for that of the memo
 * @param start the index of its first character
 * @param end the index after its last
 */
public record Tie(Kind kind, String name, @Nullable AmountUnit unit, int start, int end) {

	private static final Pattern TIE = Pattern
		.compile("\\{\\{\\s*(\\p{L}+)\\s*(?::\\s*([^{}|]*?)\\s*)?(?:\\|\\s*(\\p{L}+)\\s*)?\\}\\}");

	/** All of them in order; what only looks like one is left out. */
	public static List<Tie> in(String text) {
		List<Tie> found = new ArrayList<>();
		Matcher matcher = TIE.matcher(text);
		while (matcher.find()) {
			Optional<Kind> kind = Kind.named(matcher.group(1));
			String name = (matcher.group(2) != null) ? matcher.group(2) : "";
			AmountUnit unit = (matcher.group(3) != null) ? AmountUnit.named(matcher.group(3)).orElse(null) : null;
			if (kind.isPresent() && (matcher.group(3) == null || unit != null)) {
				found.add(new Tie(kind.get(), name, unit, matcher.start(), matcher.end()));
			}
		}
		return found;
	}

	/** As it is written in a text. */
	public static String written(Kind kind, String name, @Nullable AmountUnit unit) {
		return "{{" + kind.word() + (name.isEmpty() ? "" : ": " + name) + ((unit == null) ? "" : " | " + unit.word())
				+ "}}";
	}

	/** What an amount is tied to. */
	public enum Kind {

		/** A line's amount. */
		BELOPP("belopp"),

		/** The same of the earlier year; of the whole without a name. */
		FOREGAENDE("föregående"),

		/** The later amount less the earlier; of the whole without a name. */
		SKILLNAD("skillnad"),

		/** The sum of the lines. */
		SUMMA("summa"),

		/** What is left of the ram after its omföringar. */
		NETTO("netto"),

		/** The ram before its omföringar. */
		BRUTTO("brutto"),

		/** What is moved to a nämnd. */
		OMFORING("omföring");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** As it is written in a text. */
		public String word() {
			return this.word;
		}

		static Optional<Kind> named(String word) {
			String lower = word.toLowerCase(Locale.ROOT);
			return Stream.of(values())
				.filter((kind) -> kind.word.equals(lower) || kind.name().equalsIgnoreCase(lower))
				.findFirst();
		}

	}

}
