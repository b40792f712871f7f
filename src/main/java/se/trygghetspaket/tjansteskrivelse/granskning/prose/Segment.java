package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a sentence that speaks of one of its amounts.
 *
 * @param before what stands before the amount, in lower case
 * @param after what stands after it, in lower case
 */
record Segment(String before, String after) {

	private static final Pattern SEPARATOR = Pattern
		.compile("[;:()](?!\\p{L})|,(?!\\d)| – |\\b(?:och|samt|medan|men|varav|därav|respektive|vilket)\\b");

	private static final Pattern AFTER_TYPE = Pattern
		.compile("^\\s*(?:till|för|på|åt|i(?! stället)|inom|går|läggs|används)\\b");

	private static final Pattern VERB = Pattern
		.compile("\\b(?:går|läggs|avsätts|föreslås|får|används|satsas|fördelas|återstår|blir|ges|ska|reserveras)\\b");

	private static final Pattern CLAUSE = Pattern.compile("[,;:()]|\\b(?:medan|men|samt)\\b");

	/** One for each amount, in order; with a single amount the whole sentence. */
	static List<Segment> of(String sentence, List<Amounts.Found> amounts) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		List<Segment> segments = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < amounts.size(); i++) {
			Amounts.Found amount = amounts.get(i);
			int end = lower.length();
			if (i + 1 < amounts.size()) {
				int next = amounts.get(i + 1).start();
				end = amount.end() + boundary(lower.substring(amount.end(), next));
			}
			segments.add(new Segment(lower.substring(Math.min(start, amount.start()), amount.start()),
					lower.substring(amount.end(), end)));
			start = end;
		}
		return segments;
	}

	/** Where the words between two amounts pass from the one to the other. */
	private static int boundary(String between) {
		boolean afterType = AFTER_TYPE.matcher(between).find();
		Matcher separator = SEPARATOR.matcher(between);
		int found = -1;
		while (separator.find() && (found < 0 || !between.substring(separator.end()).isBlank())) {
			found = separator.start();
			if (!afterType) {
				return found;
			}
		}
		if (found >= 0) {
			return found;
		}
		Matcher verb = VERB.matcher(between);
		if (verb.find() && verb.start() > 1) {
			return verb.start();
		}
		return afterType ? between.length() : 0;
	}

	String text() {
		return this.before + " " + this.after;
	}

	/** The clause that the amount stands in. */
	String clause() {
		return lastClause(this.before) + " " + firstClause(this.after);
	}

	/** What follows the amount up to the end of its clause. */
	String afterClause() {
		return firstClause(this.after);
	}

	String beforeClause() {
		return lastClause(this.before);
	}

	private static String firstClause(String text) {
		Matcher matcher = CLAUSE.matcher(text);
		return matcher.find() ? text.substring(0, matcher.start()) : text;
	}

	private static String lastClause(String text) {
		Matcher matcher = CLAUSE.matcher(text);
		int start = 0;
		while (matcher.find()) {
			start = matcher.end();
		}
		return text.substring(start);
	}

}
