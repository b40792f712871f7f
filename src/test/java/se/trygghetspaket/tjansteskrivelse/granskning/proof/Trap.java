package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning;

/**
 * A sentence in a small memo and what must be said of it.
 *
 * @param around the memo that it is put in
 * @param what what the trap is
 * @param text the sentence
 * @param silent whether nothing is to be said
 * @param faults what is to be said otherwise, each as good as the other
 * @param amounts what its amounts are
 */
record Trap(String around, String what, String text, boolean silent, List<Fault> faults, List<Told> amounts) {

	/** Each with its memo. */
	private static final List<String> FILES = List.of("fallor", "fallor-kultur", "fallor-landsbygd", "fallor-aldre");

	private static final Pattern FAULT = Pattern.compile("(\\p{Lu}[\\p{Lu}_]+) \"([^\"]+)\"");

	private static final Pattern TOLD = Pattern.compile("\"([^\"]+)\" (.+)");

	/** What the traps are called that are not met yet. */
	static List<String> missed() {
		return ProofMemo.named("missas.txt")
			.text()
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
	}

	/** All of the resources, in order. */
	static List<Trap> all() {
		List<Trap> traps = new ArrayList<>();
		for (String file : FILES) {
			for (String part : ProofMemo.resource("/granskning/" + file + ".txt").split("(?m)^== ")) {
				if (!part.startsWith("#")) {
					traps.add(of(file + "-memo.txt", part.lines().toList()));
				}
			}
		}
		return traps;
	}

	private static Trap of(String around, List<String> lines) {
		List<String> text = new ArrayList<>();
		List<Fault> faults = new ArrayList<>();
		List<Told> amounts = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			if (line.startsWith(">")) {
				text.add(line.substring(1).strip());
			}
			else if (line.startsWith("fel ")) {
				FAULT.matcher(line)
					.results()
					.forEach((found) -> faults.add(new Fault(Regel.valueOf(found.group(1)), found.group(2))));
			}
			else if (line.startsWith("är ")) {
				MatchResult found = TOLD.matcher(line).results().findFirst().orElseThrow();
				amounts
					.add(new Told(found.group(1), Stream.of(found.group(2).split(" / ")).map(Trap::meaning).toList()));
			}
			else if (!line.isBlank() && !line.equals("tyst")) {
				throw new IllegalArgumentException(line);
			}
		}
		boolean silent = lines.contains("tyst");
		if (silent != faults.isEmpty() || text.isEmpty()) {
			throw new IllegalArgumentException("either silent or not: " + lines.get(0));
		}
		return new Trap(around, lines.get(0), String.join("\n", text), silent, faults, amounts);
	}

	private static Meaning meaning(String told) {
		String[] parts = told.strip().split(" ", 2);
		return new Meaning(Meaning.Kind.valueOf(parts[0]), parts[1]);
	}

	/** The sentence in its memo. */
	ProofMemo memo() {
		return in(this.around, this.text);
	}

	/** A text in a memo. */
	static ProofMemo in(String around, String text) {
		return new ProofMemo(around, ProofMemo.named(around).text().replace("@TEXT@", text));
	}

	@Override
	public String toString() {
		return this.what;
	}

	/** Something that is to be said, and what its quote is to meet. */
	record Fault(Regel regel, String quote) {

		boolean isSaidBy(Iakttagelse seen) {
			String place = folded(String.valueOf(seen.plats().quote()));
			return seen.regel() == this.regel
					&& (place.contains(folded(this.quote)) || folded(this.quote).contains(place));
		}

	}

	/** What an amount is, each as good as the other. */
	record Told(String amount, List<Meaning> meanings) {

		boolean isQuotedBy(String quote) {
			return folded(quote).equals(folded(this.amount)) || folded(quote).startsWith(folded(this.amount) + " ");
		}

		boolean isMetBy(Meaning meaning) {
			return this.meanings.stream()
				.anyMatch((one) -> isSame(one.kind(), meaning.kind())
						&& (one.name().equals("*") || folded(one.name()).equals(folded(meaning.name()))));
		}

	}

	/** "A difference" may be a fall. */
	private static boolean isSame(Meaning.Kind told, Meaning.Kind read) {
		return told == read || (told == Meaning.Kind.SKILLNAD && read == Meaning.Kind.MINSKNING);
	}

	static String folded(String text) {
		return text.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
	}

}
