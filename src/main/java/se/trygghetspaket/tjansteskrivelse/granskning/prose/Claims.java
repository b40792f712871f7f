package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Words;

/** What a passage says of how amounts have changed, held against the comparison. */
final class Claims {

	private static final int ENOUGH_PERCENT = 60;

	private final Resolver resolver;

	private final MemoFigures figures;

	private final Percentages percentages;

	Claims(Resolver resolver, MemoFigures figures) {
		this.resolver = resolver;
		this.figures = figures;
		this.percentages = new Percentages(figures);
	}

	/**
	 * What the passage says that is not so.
	 * @param heading what the heading above it is about
	 */
	List<Claim> falseIn(Passage passage, Topic heading) {
		List<Claim> found = new ArrayList<>();
		Topic topic = heading;
		for (Passage.Sentence sentence : passage.sentences()) {
			String lower = sentence.text().toLowerCase(Locale.ROOT);
			if ((claims(lower) || Percentages.start(lower) >= 0) && !lower.endsWith("?") && !Turn.EXCEPTED.in(lower)) {
				check(sentence, lower, heading.leads() ? heading : topic, found);
			}
			topic = this.resolver.topics().next(topic, sentence);
		}
		return found;
	}

	private void check(Passage.Sentence sentence, String lower, Topic topic, List<Claim> found) {
		for (int[] clause : clauses(lower)) {
			Said said = new Said(sentence, lower, lower.substring(clause[0], clause[1]), clause[0]);
			if (!otherTime(said)) {
				check(said, topic, found);
			}
		}
	}

	private void check(Said said, Topic topic, List<Claim> found) {
		String text = said.clause();
		List<MemoFigures.Row> rows = targets(said, topic);
		boolean goesOn = topic.whole() && Cue.ANAPHORA.in(said.whole())
				&& this.resolver.labels().meant(said.whole()).isEmpty();
		String earlier = said.whole().substring(0, said.start());
		goesOn |= Turn.GOES_ON.in(text) && (this.resolver.whole().named(earlier) || Cue.REMAINS.in(earlier));
		boolean whole = rows.isEmpty() && (this.resolver.whole().named(text) || goesOn);
		for (ClaimKind kind : ClaimKind.values()) {
			Matcher matcher = kind.in(text);
			if (matcher.find() && means(kind, said, matcher, rows)) {
				boolean denied = kind.direction() && Turn.NOT.in(text.substring(matcher.end()));
				int end = said.start() + matcher.end() + (denied ? " inte".length() : 0);
				Place place = said.sentence().place(said.start() + matcher.start(), end);
				boolean roughly = Turn.ROUGHLY.in(text.substring(0, matcher.start()));
				add(found, compare(new Told(kind, denied, roughly), place, rows, whole));
			}
		}
		int percent = Percentages.start(text);
		boolean given = percent >= 0 && Turn.PERCENT_MORE.in(text.substring(percent)) && Cue.GIVES.in(text);
		if (percent >= 0 && (whole || given || speaksOf(text.substring(0, percent), rows))) {
			add(found, this.percentages.falseIn(said, rows, whole).stream().toList());
		}
	}

	/** Of what is said twice of a line in one place, only the first. */
	private static void add(List<Claim> found, List<Claim> more) {
		for (Claim claim : more) {
			boolean told = found.stream()
				.anyMatch((other) -> other.name().equals(claim.name())
						&& Objects.equals(claim.place().line(), other.place().line())
						&& Objects.equals(claim.place().avsnitt(), other.place().avsnitt())
						&& (claim.share() == null) == (other.share() == null));
			if (!told) {
				found.add(claim);
			}
		}
	}

	/** The lines of the clause, else of the sentence, else what it goes on about. */
	private List<MemoFigures.Row> targets(Said said, Topic topic) {
		Labels labels = this.resolver.labels();
		List<MemoFigures.Row> clause = labels.meant(said.clause());
		if (!clause.isEmpty()) {
			return this.resolver.topics().below(topic, clause, said.clause(), 0);
		}
		boolean whole = this.resolver.whole().named(said.clause());
		List<MemoFigures.Row> sentence = labels.meant(said.whole());
		if (sentence.size() == 2 && Cue.BOTH.in(said.clause())) {
			return sentence;
		}
		if (sentence.isEmpty()) {
			boolean both = Cue.BOTH.in(said.clause());
			boolean goesOn = topic.leads() || Cue.ANAPHORA.in(said.whole()) || Turn.ITS_MONEY.in(said.clause());
			boolean meant = both || (goesOn && topic.rows().size() == 1);
			return (meant && !whole) ? topic.rows() : List.of();
		}
		List<MemoFigures.Row> before = labels.meant(said.whole().substring(0, said.start()));
		List<MemoFigures.Row> near = (before.size() == 1) ? before : sentence;
		return (near.size() == 1 && !whole) ? near : List.of();
	}

	private boolean otherTime(Said said) {
		boolean sameYear = this.figures.year() != null && this.figures.year().equals(this.figures.previousYear());
		return this.resolver.times().namesOther(said.clause())
				|| (sameYear && this.resolver.times().namesPrevious(said.whole()));
	}

	/** Whether the words speak of money that is given, now and in fact. */
	private boolean means(ClaimKind kind, Said said, Matcher claim, List<MemoFigures.Row> rows) {
		String before = said.clause().substring(0, claim.start());
		String after = said.clause().substring(claim.end());
		boolean denied = Cue.DENIED.in(kind.direction() ? before : before + " " + firstWord(after));
		Times.Time time = this.resolver.times().of(before, "");
		boolean then = kind != ClaimKind.EXISTED && (time == Times.Time.PREVIOUS || time == Times.Time.PAST);
		if (denied || then || after.contains("på bekostnad av") || Turn.OPEN.in(before) || quoted(said, claim)
				|| comparesWithLine(after)) {
			return false;
		}
		boolean money = Turn.MONEY.in(said.clause());
		return switch (kind) {
			case RAISED, LOWERED -> !Turn.OBJECT_FOLLOWS.in(after) && !ClaimKind.SAME.in(said.clause()).find()
					&& (money || (isLabel(before, rows) && !Turn.ACTIVITY.in(claim.group())));
			case MORE_THAN, LESS_THAN -> money || !Amounts.in(said.clause()).isEmpty() || Cue.GIVES.in(said.clause())
					|| Cue.COSTS.in(said.clause());
			case SAME -> saysSame(claim.group(), said, after, isLabel(before, rows) || money);
			case NEW, EXISTED, HALVED, DOUBLED -> true;
		};
	}

	/** "As much" may be as much as another line; "unchanged" may be anything. */
	private boolean saysSame(String words, Said said, String after, boolean money) {
		if (Turn.ALIKE.in(words)) {
			return this.resolver.times().namesPrevious(said.clause()) || Turn.AS_BEFORE.in(after)
					|| Amounts.in(said.sentence().text()).isEmpty();
		}
		boolean always = words.contains(" för ") || words.contains(" i ");
		return always || money || !(words.startsWith("oförändra") || words.equals("detsamma"));
	}

	/** Whether some words are of a line's money. */
	private static boolean speaksOf(String before, List<MemoFigures.Row> rows) {
		boolean told = !new Labels(rows, "").in(before).isEmpty();
		return (told && (isLabel(before, rows) || Turn.MONEY.in(before) || Cue.GIVES.in(before)))
				|| Turn.ITS_MONEY.in(before) || Turn.GOES_ON.in(before);
	}

	private static boolean quoted(Said said, Matcher claim) {
		String before = said.whole().substring(0, said.start() + claim.start());
		return before.chars().filter((c) -> c == '”' || c == '“' || c == '"').count() % 2 == 1;
	}

	private static String firstWord(String text) {
		List<String> words = Words.of(text);
		return words.isEmpty() ? "" : words.get(0);
	}

	/** "The same sum as line B" is not about last year. */
	private boolean comparesWithLine(String after) {
		int as = after.indexOf("som ");
		return as >= 0 && !this.resolver.times().namesPrevious(after)
				&& !this.resolver.labels().meant(after.substring(as)).isEmpty();
	}

	/** Whether most of what is told of is the line itself. */
	private static boolean isLabel(String before, List<MemoFigures.Row> rows) {
		List<String> words = Words.telling(before);
		if (rows.isEmpty() || words.isEmpty()) {
			return false;
		}
		long own = words.stream()
			.filter((word) -> rows.stream()
				.flatMap((row) -> Words.telling(row.label()).stream())
				.anyMatch((term) -> Words.likeness(term, word) > 0))
			.count();
		return own * 100 >= words.size() * (long) ENOUGH_PERCENT;
	}

	private List<Claim> compare(Told told, Place place, List<MemoFigures.Row> rows, boolean whole) {
		List<Claim> found = new ArrayList<>();
		if (whole && told.contradicts(this.figures.previousSum(), this.figures.sum())) {
			found.add(claim(place, "", this.figures.previousSum(), this.figures.sum()));
		}
		for (MemoFigures.Row row : rows) {
			if (told.contradicts(row.previous(), row.current())) {
				found.add(claim(place, row.label(), row.previous(), row.current()));
			}
		}
		return found;
	}

	private static Claim claim(Place place, String name, @Nullable Kronor before, @Nullable Kronor now) {
		return new Claim(place, name, Objects.requireNonNull(before), Objects.requireNonNull(now), null);
	}

	/**
	 * The clauses by their indices; "and" parts two only where both say how something
	 * changed.
	 */
	private static List<int[]> clauses(String lower) {
		List<int[]> clauses = new ArrayList<>();
		Matcher matcher = Turn.CLAUSE.matcher(lower);
		int start = 0;
		while (matcher.find()) {
			boolean and = matcher.group().equals("och");
			if (!and || (claims(lower.substring(start, matcher.start())) && claims(lower.substring(matcher.end())))) {
				clauses.add(new int[] { start, matcher.start() });
				start = matcher.end();
			}
		}
		clauses.add(new int[] { start, lower.length() });
		return clauses;
	}

	private static boolean claims(String text) {
		for (ClaimKind kind : ClaimKind.values()) {
			if (kind.in(text).find()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * How something is said to have changed.
	 *
	 * @param denied whether it is said not to have
	 * @param roughly whether only almost
	 */
	private record Told(ClaimKind kind, boolean denied, boolean roughly) {

		boolean contradicts(@Nullable Kronor before, @Nullable Kronor now) {
			if (before == null || now == null || this.kind.holds(before, now) != this.denied) {
				return false;
			}
			long factor = (this.kind == ClaimKind.HALVED) ? 2 : 1;
			long goal = (this.kind == ClaimKind.DOUBLED) ? before.value() * 2 : before.value();
			boolean near = Math.abs(now.value() * factor - goal) * 4 <= goal;
			return !(this.kind.ratio() && this.roughly && near);
		}

	}

	/**
	 * A clause in its sentence.
	 *
	 * @param whole the sentence in lower case
	 * @param start where the clause begins in it
	 */
	record Said(Passage.Sentence sentence, String whole, String clause, int start) {
	}

}
