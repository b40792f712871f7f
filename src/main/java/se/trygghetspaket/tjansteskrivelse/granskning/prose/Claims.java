package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;

/** What a passage says of how amounts have changed, held against the comparison. */
final class Claims {

	private static final Pattern CLAUSE = Pattern
		.compile("[;:()](?!\\p{L})|,(?!\\d)|\\b(?:medan|men|samt|däremot|emedan)\\b|\\boch\\b");

	private static final Pattern MONEY = Pattern.compile(
			"\\b\\p{L}*(?:anslag|belopp|summa|nivå|stöd|bidrag|medel|medlen|tilldelning|ersättning|satsning|pengar|pengarna"
					+ "|kronor|kr|tkr|mkr|budget|ram|post|resurs|avsättning|fördelning|kostnad)(?:et|en|na|er|ar|erna|arna|s|n|t|an|ens|ets)?\\b"
					+ "|\\d ?(?:%|procent)");

	private static final Pattern PREVIOUS = Pattern
		.compile("förra året|förra årets|i fjol|fjolåret|föregående år|året innan|året före|tidigare år");

	private static final Pattern EXCEPTED = Pattern.compile(
			"\\b(?:undantag|undantaget|förutom|bortsett|exklusive|utom|frånsett|justerat|rensat|efter omföring|före omföring)");

	private static final Pattern OPEN = Pattern.compile(
			"\\b(?:om|skulle|kan|kunde|bör|borde|framöver|på sikt|planera\\p{L}*|väntas|förväntas|nästa år|kommande|önska\\p{L}*|begär\\p{L}*"
					+ "|äska\\p{L}*|syfte|syftar|mål|målet|ambition\\p{L}*|vill|behov\\p{L}*|antal\\p{L}*|risk\\p{L}*|upplev\\p{L}*|trygghet\\p{L}{0,3}"
					+ "|otrygghet\\p{L}*|brott\\p{L}{0,7}|samtidigt som|hade)\\b");

	private static final Pattern ROUGHLY = Pattern.compile(
			"\\b(?:nästan|närapå|knappt|drygt|ungefär|cirka|ca|omkring|mer än|minst|över|i princip|i stort sett|närmare)\\s*$");

	private static final Pattern OBJECT_FOLLOWS = Pattern.compile(
			"^\\s+(?!med\\b|till\\b|från\\b|i\\b|för\\b|år\\b|något\\b|kraftigt\\b|mest\\b|marginellt\\b|jämfört\\b|därför\\b|på\\b"
					+ "|därmed\\b|också\\b|alltså\\b|dock\\b|inte\\b|\\d|\\{|och\\b|under\\b|nästan\\b|cirka\\b)\\p{L}+");

	private static final int ENOUGH_PERCENT = 60;

	private final Resolver resolver;

	private final MemoFigures figures;

	private final Percentages percentages;

	Claims(Resolver resolver, MemoFigures figures) {
		this.resolver = resolver;
		this.figures = figures;
		this.percentages = new Percentages(figures);
	}

	/** What the passage says that is not so. */
	List<Claim> falseIn(Passage passage) {
		List<Claim> found = new ArrayList<>();
		List<MemoFigures.Row> topic = List.of();
		for (Passage.Sentence sentence : passage.sentences()) {
			List<MemoFigures.Row> named = this.resolver.labels().meant(sentence.text());
			String lower = sentence.text().toLowerCase(Locale.ROOT);
			if (!lower.endsWith("?")) {
				check(sentence, lower, topic, found);
			}
			topic = named.isEmpty() ? topic : named;
		}
		return found;
	}

	private void check(Passage.Sentence sentence, String lower, List<MemoFigures.Row> topic, List<Claim> found) {
		for (int[] clause : clauses(lower)) {
			String text = lower.substring(clause[0], clause[1]);
			Said said = new Said(sentence, lower, text, clause[0]);
			List<MemoFigures.Row> rows = targets(said, topic);
			boolean whole = rows.isEmpty() && this.resolver.whole().named(text);
			if (EXCEPTED.matcher(lower).find() || otherTime(said)) {
				continue;
			}
			for (ClaimKind kind : ClaimKind.values()) {
				Matcher matcher = kind.in(text);
				if (matcher.find() && means(kind, said, matcher, rows)) {
					Place place = sentence.place(clause[0] + matcher.start(), clause[0] + matcher.end());
					compare(kind, ROUGHLY.matcher(text.substring(0, matcher.start())).find(), place, rows, whole,
							found);
				}
			}
			this.percentages.falseIn(said, rows, whole && this.figures.ram() != null).ifPresent(found::add);
		}
	}

	/**
	 * The lines of the clause, else the one of the sentence, else what it goes on about.
	 */
	private List<MemoFigures.Row> targets(Said said, List<MemoFigures.Row> topic) {
		List<MemoFigures.Row> clause = this.resolver.labels().meant(said.clause());
		if (!clause.isEmpty()) {
			return clause;
		}
		List<MemoFigures.Row> before = this.resolver.labels().meant(said.whole().substring(0, said.start()));
		if (before.size() == 1 && !this.resolver.whole().named(said.clause())) {
			return before;
		}
		List<MemoFigures.Row> sentence = this.resolver.labels().meant(said.whole());
		if (sentence.isEmpty() && Cue.ANAPHORA.in(said.whole()) && topic.size() == 1) {
			return topic;
		}
		return (sentence.size() == 1 && said.start() == 0 && !this.resolver.whole().named(said.clause())) ? sentence
				: List.of();
	}

	private boolean otherTime(Said said) {
		boolean sameYear = this.figures.year() != null && this.figures.year().equals(this.figures.previousYear());
		return this.resolver.times().namesOther(said.clause()) || (sameYear && PREVIOUS.matcher(said.whole()).find());
	}

	/** Whether the words speak of money that is given, now and in fact. */
	private boolean means(ClaimKind kind, Said said, Matcher claim, List<MemoFigures.Row> rows) {
		String before = said.clause().substring(0, claim.start());
		String after = said.clause().substring(claim.end());
		if (Cue.DENIED.in(before + " " + firstWord(after)) || OPEN.matcher(before).find() || quoted(said, claim)) {
			return false;
		}
		if (comparesWithLine(after, rows)) {
			return false;
		}
		boolean label = isLabel(before, rows);
		return switch (kind) {
			case RAISED, LOWERED ->
				!OBJECT_FOLLOWS.matcher(after).find() && (label || MONEY.matcher(said.clause()).find());
			case MORE_THAN, LESS_THAN -> !Amounts.in(said.clause()).isEmpty() || MONEY.matcher(said.clause()).find()
					|| Cue.GIVES.in(before) || Cue.COSTS.in(before);
			case SAME -> !claim.group().startsWith("oförändra") || label || MONEY.matcher(said.clause()).find();
			case NEW, HALVED, DOUBLED -> true;
		};
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
	private boolean comparesWithLine(String after, List<MemoFigures.Row> rows) {
		int as = after.indexOf("som ");
		if (as < 0 || PREVIOUS.matcher(after).find()) {
			return false;
		}
		return this.resolver.labels().meant(after.substring(as)).stream().anyMatch((row) -> !rows.contains(row))
				|| (!rows.isEmpty() && !this.resolver.labels().meant(after.substring(as)).isEmpty());
	}

	/** Whether most of what is told of is the line itself. */
	private static boolean isLabel(String before, List<MemoFigures.Row> rows) {
		List<String> words = Words.telling(before);
		if (rows.isEmpty() || words.isEmpty()) {
			return false;
		}
		long own = words.stream()
			.filter((word) -> rows.stream()
				.anyMatch((
						row) -> Words.telling(row.label()).stream().anyMatch((term) -> Words.likeness(term, word) > 0)))
			.count();
		return own * 100 >= words.size() * (long) ENOUGH_PERCENT;
	}

	private void compare(ClaimKind kind, boolean roughly, Place place, List<MemoFigures.Row> rows, boolean whole,
			List<Claim> found) {
		if (whole) {
			contradicts(kind, roughly, this.figures.previousSum(), this.figures.sum())
				.ifPresent((amounts) -> found.add(new Claim(place, "", amounts.before(), amounts.now(), null)));
		}
		for (MemoFigures.Row row : rows) {
			contradicts(kind, roughly, row.previous(), row.current()).ifPresent(
					(amounts) -> found.add(new Claim(place, row.label(), amounts.before(), amounts.now(), null)));
		}
	}

	private static Optional<Change> contradicts(ClaimKind kind, boolean roughly, @Nullable Kronor before,
			@Nullable Kronor now) {
		if (before == null || now == null || kind.holds(before, now)) {
			return Optional.empty();
		}
		long factor = (kind == ClaimKind.HALVED) ? 2 : 1;
		long goal = (kind == ClaimKind.DOUBLED) ? before.value() * 2 : before.value();
		boolean near = kind.ratio() && roughly && Math.abs(now.value() * factor - goal) * 4 <= goal;
		return near ? Optional.empty() : Optional.of(new Change(before, now));
	}

	/**
	 * The clauses by their indices; "and" parts two only where both say how something
	 * changed.
	 */
	private static List<int[]> clauses(String lower) {
		List<int[]> clauses = new ArrayList<>();
		Matcher matcher = CLAUSE.matcher(lower);
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

	private record Change(Kronor before, Kronor now) {
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
