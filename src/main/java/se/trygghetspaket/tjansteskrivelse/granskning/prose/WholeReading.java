package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning.Kind;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Times.Time;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Words;

/** What an amount says of the whole: the ram, what is left of it, and the sum. */
final class WholeReading {

	/** A shorter word of a paket's name is not told from others. */
	private static final int SHORTEST_NAME = 8;

	private static final Pattern GENERIC = Pattern
		.compile("\\b(?:paketet|paketets|budgetramen|budgetramens|potten|pottens|årets ram|nettoramen)\\b"
				+ "|(?<!inom )\\bramen\\b|\\bramens\\b");

	private static final Pattern GENITIVE = Pattern.compile("(\\p{L}+s)\\s+(?:(?:hela|totala|samlade)\\s+)?$");

	private static final Pattern EFFORT = Pattern.compile("\\b(?:satsningen|satsningens)\\b");

	private static final Pattern SPLIT = Pattern
		.compile("\\b(?:fördela(?:s|t|r|d|de)?|insatserna|posterna|raderna|delarna)\\b");

	private static final List<String> NUMBERS = List.of("inga", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta",
			"nio", "tio", "elva", "tolv", "båda", "bägge", "dessa");

	private static final Pattern SOME = Pattern.compile(
			"\\b(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|båda|bägge|dessa)\\b[^,;]{0,40}\\b(?:insats|post|rad|del)");

	private static final Pattern SAID_OF = Pattern.compile(
			"\\b(?:omfatta|uppgå|består|ligg|\\bär\\b|\\bpå|\\bom|avsätt|avsatt|fördel|anvis|fastställ|beslut|disponer|till)");

	private final MemoFigures figures;

	private final List<String> names;

	private final Collection<Kronor> moved;

	/** Whether the paket is called an effort, so that "the effort" is all of it. */
	private final boolean effort;

	/**
	 * Reads amounts of the whole.
	 * @param moved every sum of omföringar that the text tells of
	 */
	WholeReading(MemoFigures figures, Collection<Kronor> moved) {
		this.figures = figures;
		this.moved = moved;
		this.effort = figures.paket().toLowerCase(Locale.ROOT).matches("(?s).*satsning(?:en)?\\b.*");
		this.names = Words.telling(figures.paket())
			.stream()
			.filter((word) -> word.length() >= SHORTEST_NAME && !word.matches(".*(?:nde|lig|liga|ning|ningen|medel)"))
			.filter((word) -> figures.rows()
				.stream()
				.flatMap((row) -> Words.telling(row.label()).stream())
				.noneMatch((term) -> Words.same(term, word)))
			.toList();
	}

	/** Whether the paket or its ram is spoken of. */
	boolean named(String lower) {
		return GENERIC.matcher(lower).find() || (this.effort && EFFORT.matcher(lower).find())
				|| Words.of(lower).stream().anyMatch(this::isName);
	}

	private boolean isName(String word) {
		return this.names.stream().anyMatch((name) -> Words.same(name, word));
	}

	/** How much the whole has changed, in a sentence that goes on about it. */
	Reading changed(Context context) {
		return difference(context, true, true);
	}

	/** "The paket's 5 mkr". */
	boolean owns(String before) {
		var genitive = GENITIVE.matcher(before);
		return !Times.OWN.matcher(before).find() && genitive.find() && (isName(genitive.group(1))
				|| genitive.group(1).matches("paketets|ramens|budgetramens|pottens|årets"));
	}

	/**
	 * Reads an amount that speaks of no line.
	 * @param movedBefore whether the sentence has told of money that is moved
	 */
	Optional<Reading> read(Context context, boolean movedBefore) {
		String before = context.segment().before();
		boolean owned = owns(before);
		boolean remains = Cue.REMAINS.in(context.segment().text()) && (movedBefore || named(context.sentence())
				|| Cue.REMAINS.in(context.segment().after()) || context.segment().text().contains("att fördela"));
		boolean named = named(context.segment().clause()) && SAID_OF.matcher(context.segment().text()).find();
		boolean council = Cue.COUNCIL.in(context.sentence()) && named(context.sentence());
		boolean changed = named(context.segment().clause()) && context.changed();
		boolean split = Cue.TOGETHER.in(context.segment().text()) && SPLIT.matcher(context.segment().text()).find()
				&& !onlySome(context.segment().text());
		boolean certain = owned || remains || named || council || changed || split;
		if (!certain && !Cue.TOGETHER.in(context.segment().text()) && !Cue.COUNCIL.in(context.sentence())) {
			return Optional.empty();
		}
		return Optional.of(read(context, certain, remains));
	}

	/** "The two efforts" are not all of them. */
	private boolean onlySome(String lower) {
		Matcher matcher = SOME.matcher(lower);
		return matcher.find() && NUMBERS.indexOf(matcher.group(1)) != this.figures.rows().size();
	}

	private Reading read(Context context, boolean certain, boolean remains) {
		Kronor kronor = context.kronor();
		Kronor netto = netto();
		if (context.time() == Time.PREVIOUS || context.time() == Time.PAST) {
			return Objects.equals(kronor, this.figures.previousSum()) && !kronor.equals(netto)
					? Reading.of(Kind.FOREGAENDE, kronor) : current(context, netto, false);
		}
		if (context.changed()) {
			return difference(context, certain, false);
		}
		return current(context, netto, certain && context.time() != Time.OTHER && !context.each() && !context.loose()
				&& !context.about() && (remains || !context.part()) && !context.paidByOthers());
	}

	private Reading current(Context context, @Nullable Kronor netto, boolean certain) {
		Kronor kronor = context.kronor();
		if (Objects.equals(kronor, netto)) {
			return Reading.of(Kind.NETTO, kronor);
		}
		if (Objects.equals(kronor, this.figures.sum())
				|| Objects.equals(kronor, LineReading.sum(this.figures.rows(), false))) {
			return Reading.of(Kind.SUMMA, kronor);
		}
		if (brutto().contains(kronor)) {
			return Reading.of(Kind.BRUTTO, kronor);
		}
		if (Objects.equals(kronor, this.figures.previousSum())) {
			return Reading.of(Kind.FOREGAENDE, kronor);
		}
		boolean rounded = netto != null && context.rounds(netto);
		return (certain && netto != null && !rounded) ? Reading.of(Kind.NETTO, netto)
				: rounded ? Reading.of(Kind.NETTO, (Kronor) null) : Reading.UNKNOWN;
	}

	private Reading difference(Context context, boolean certain, boolean goesOn) {
		Kronor now = this.figures.sum();
		Kronor before = this.figures.previousSum();
		if (now == null || before == null || context.loose() || context.about() || context.time() == Time.OTHER) {
			return Reading.UNKNOWN;
		}
		Kronor difference = now.minus(before);
		Kronor size = difference.isNegative() ? Kronor.ZERO.minus(difference) : difference;
		boolean named = goesOn || (certain && (named(context.segment().before()) || !named(context.sentence())));
		return (named || size.equals(context.kronor())) ? Reading.of(context.change(), size) : Reading.UNKNOWN;
	}

	private @Nullable Kronor netto() {
		MemoFigures.Ram ram = this.figures.ram();
		return (ram != null) ? ram.netto() : this.figures.sum();
	}

	/** What the whole may have been before money was moved. */
	private List<Kronor> brutto() {
		MemoFigures.Ram ram = this.figures.ram();
		Kronor netto = netto();
		List<Kronor> possible = new ArrayList<>();
		if (ram != null) {
			possible.add(ram.brutto());
		}
		else if (netto != null) {
			this.moved.forEach((amount) -> possible.add(netto.plus(amount)));
		}
		return possible;
	}

}
