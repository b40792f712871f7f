package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.Tie;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning.Kind;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Words;
import se.trygghetspaket.tjansteskrivelse.read.OmforingFinder;

/**
 * Tells what the amounts of a passage are: by the words of their clause, else of their
 * sentence, else by what the sentence before was about. What only the sentence before
 * tells is never held against a number.
 */
final class Resolver {

	/** "Of the 300 tkr". */
	private static final Pattern OF_THOSE = Pattern.compile("\\bav(?: de| dessa| det| den| totalt)?\\s*$");

	/** How much of a label must be in an item below another one's heading. */
	private static final double WHOLE = 0.8;

	private static final Pattern RISES = Pattern
		.compile("\\b(?:öka|höj|minsk|sänk|stig|sjunk|halvera|fördubbla)\\p{L}*");

	private static final Pattern EACH_OF_THEM = Pattern.compile("^\\s*(?:vardera|var|var för sig|per insats)\\b");

	private final MemoFigures figures;

	private final Labels labels;

	private final Times times;

	private final WholeReading whole;

	private final Topics topics;

	Resolver(MemoFigures figures, List<Kronor> moved, @Nullable Integer written) {
		this.figures = figures;
		this.labels = new Labels(figures.rows(), figures.paket());
		this.times = new Times(figures, written);
		this.whole = new WholeReading(figures, moved);
		this.topics = new Topics(this.labels, this.whole);
	}

	Labels labels() {
		return this.labels;
	}

	Times times() {
		return this.times;
	}

	WholeReading whole() {
		return this.whole;
	}

	Topics topics() {
		return this.topics;
	}

	/**
	 * Every amount of the passage in its sentence.
	 * @param heading what the heading above it is about
	 */
	List<Resolved> in(Passage passage, Topic heading) {
		List<Resolved> resolved = new ArrayList<>();
		Topic topic = heading;
		for (Passage.Sentence sentence : passage.sentences()) {
			resolved.addAll(in(sentence, heading.leads() ? heading : topic));
			topic = this.topics.next(topic, sentence);
		}
		return resolved;
	}

	private List<Resolved> in(Passage.Sentence sentence, Topic topic) {
		String text = sentence.text();
		List<Amounts.Found> amounts = Amounts.in(text);
		List<Segment> segments = Segment.of(text, amounts);
		List<Resolved> resolved = new ArrayList<>();
		MemoFigures.Row carried = null;
		boolean moved = false;
		boolean ofWhole = false;
		boolean partOf = false;
		for (int i = 0; i < amounts.size(); i++) {
			Amounts.Found amount = amounts.get(i);
			Reading reading;
			if (amount.tie() != null) {
				reading = tied(amount.tie());
			}
			else if (amount.role() == Amounts.Role.RANGE || amount.kronor() == null
					|| (i > 0 && amounts.get(i - 1).role() == Amounts.Role.RANGE)) {
				reading = Reading.UNKNOWN;
			}
			else if (amount.role() == Amounts.Role.LISTED) {
				reading = LinesReading.listed(this.labels, this.times, text, amounts, i);
			}
			else {
				Segment segment = segment(amounts, segments, i);
				reading = read(sentence, amount, segment,
						new Before(carried, topic, moved, amounts.size() == 1, ofWhole, partOf));
			}
			carried = (reading.row() != null) ? reading.row() : carried;
			moved |= reading.meaning().kind() == Kind.OMFORING || reading.meaning().kind() == Kind.BRUTTO;
			partOf = reading.row() != null && OF_THOSE.matcher(segments.get(i).before()).find();
			ofWhole = reading.row() == null && isWhole(reading.meaning().kind());
			resolved.add(new Resolved(sentence, amount, reading));
		}
		return resolved;
	}

	private static boolean isWhole(Kind kind) {
		return kind == Kind.NETTO || kind == Kind.SUMMA || kind == Kind.BRUTTO;
	}

	private static Segment segment(List<Amounts.Found> amounts, List<Segment> segments, int i) {
		if (amounts.get(i).role() == Amounts.Role.FROM) {
			return new Segment(segments.get(i).before(), segments.get(i).after() + segments.get(i + 1).after());
		}
		return (amounts.get(i).role() == Amounts.Role.TO) ? joined(segments, i) : segments.get(i);
	}

	/** "From 300 to 450 tkr": the second amount is what the words before both tell of. */
	private static Segment joined(List<Segment> segments, int i) {
		String lead = segments.get(i - 1).before().replaceFirst("\\b(?:från|ifrån|med|om)\\s*$", "");
		return new Segment(RISES.matcher(lead).replaceAll("") + " får ", segments.get(i).after());
	}

	private Reading tied(Tie tie) {
		Optional<MemoFigures.Row> row = this.figures.rows()
			.stream()
			.filter((candidate) -> LabelKey.of(candidate.label()).equals(LabelKey.of(tie.name())))
			.findFirst();
		Kind kind = Kind.valueOf(tie.kind().name());
		return row.map((found) -> Reading.aside(kind, found))
			.orElseGet(() -> new Reading(new Meaning(kind, tie.name()), null, null));
	}

	private Reading read(Passage.Sentence sentence, Amounts.Found amount, Segment segment, Before before) {
		String lower = sentence.text().toLowerCase(Locale.ROOT);
		Kronor kronor = Objects.requireNonNull(amount.kronor());
		Context told = new Context(lower, segment, kronor, this.times.of(segment.before(), segment.after()),
				precision(sentence.text().substring(amount.start(), amount.end())));
		Context context = (told.changed() && this.times.comparesWithOther(segment.text())) ? told.at(Times.Time.OTHER)
				: told;
		Optional<String> receiver = OmforingFinder.receiver(sentence.text(), amount.start(), amount.end());
		if (receiver.isPresent() && (this.whole.named(lower) || this.labels.meant(segment.clause()).isEmpty())) {
			return new Reading(new Meaning(Kind.OMFORING, receiver.get()), moved(receiver.get()), null);
		}
		if (this.whole.owns(segment.before())) {
			Optional<Reading> owned = this.whole.read(context, before.moved());
			if (owned.isPresent()) {
				return owned.get();
			}
		}
		if (Cue.FREED.in(segment.text()) && before.topic().rows().size() == 1) {
			return LineReading.freed(before.topic().rows().get(0), context);
		}
		List<MemoFigures.Row> rows = this.topics.below(before.topic(),
				rows(segment, before.alone() ? lower : segment.text()), segment.text(),
				sentence.passage().isItem() ? WHOLE : 0);
		if (EACH_OF_THEM.matcher(segment.after()).find() && !rows.isEmpty()) {
			return (rows.size() > 1) ? LinesReading.each(rows, kronor) : Reading.aside(Kind.DEL, rows.get(0));
		}
		if (Cue.BOTH.in(segment.beforeClause())) {
			List<MemoFigures.Row> two = (rows.size() == 2) ? rows : before.topic().rows();
			return (two.size() == 2) ? LinesReading.both(two, context) : Reading.UNKNOWN;
		}
		if (rows.size() > 1) {
			return LinesReading.several(rows, context);
		}
		if (rows.size() == 1) {
			boolean headed = before.topic().leads() && before.topic().rows().equals(rows);
			return LineReading.of(rows.get(0), context, headed || !this.labels.isVague(rows.get(0)));
		}
		boolean headed = before.topic().leads() && !this.whole.owns(segment.before()) && !Cue.COUNCIL.in(lower);
		Optional<Reading> all = headed ? Optional.empty() : this.whole.read(context, before.moved());
		if (before.partOf() && before.carried() != null) {
			return Reading.aside(Kind.DEL, before.carried());
		}
		if (before.carried() != null && (all.isEmpty() || all.get().expected() == null)) {
			return LineReading.of(before.carried(), context, true);
		}
		boolean goesOn = before.topic().whole() && Cue.ANAPHORA.in(lower) && this.labels.meant(lower).isEmpty();
		if (context.changed() && all.isEmpty() && (before.ofWhole() || goesOn)) {
			return this.whole.changed(context);
		}
		return all.or(() -> ofGroup(context))
			.orElseGet(() -> fromTopic(before.topic(), context, sentence.passage().isItem() && sentence.start() == 0));
	}

	/** What all the lines get that one nämnd answers for. */
	private Optional<Reading> ofGroup(Context context) {
		List<String> words = Words.telling(context.segment().clause());
		for (String group : this.figures.rows().stream().flatMap((row) -> row.groups().stream()).distinct().toList()) {
			List<String> name = Words.telling(group);
			boolean told = !name.isEmpty()
					&& name.stream().allMatch((part) -> words.stream().anyMatch((word) -> Words.same(part, word)));
			Kronor sum = LineReading
				.sum(this.figures.rows().stream().filter((row) -> row.groups().contains(group)).toList(), false);
			boolean certain = !context.loose() && !context.about() && !context.part() && context.gives()
					&& context.segment().after().strip().startsWith("till");
			if (told && (context.kronor().equals(sum) || certain)) {
				return Optional.of(Reading.of(Kind.SUMMA, sum));
			}
		}
		return Optional.empty();
	}

	/** Half of what the last printed figure counts, in kronor; 0 for whole kronor. */
	private static long precision(String quote) {
		int at = 0;
		while (at < quote.length() && !Character.isLetter(quote.charAt(at))) {
			at++;
		}
		int comma = quote.indexOf(',');
		int decimals = (comma < 0) ? 0
				: (int) quote.substring(comma + 1, at).chars().filter(Character::isDigit).count();
		long unit = AmountUnit.named(quote.substring(at)).map(AmountUnit::factor).orElse(1L);
		for (int i = 0; i < decimals && unit > 1; i++) {
			unit /= 10;
		}
		return (comma < 0) ? 0 : unit / 2;
	}

	/** The lines that the clause speaks of, else those of the whole. */
	private List<MemoFigures.Row> rows(Segment segment, String whole) {
		List<MemoFigures.Row> clause = this.labels.meant(segment.clause());
		List<MemoFigures.Row> found = clause.isEmpty() ? this.labels.meant(whole) : clause;
		if (found.size() < 2 || Cue.TOGETHER.in(segment.text()) || EACH_OF_THEM.matcher(segment.after()).find()) {
			return found;
		}
		boolean forAfter = segment.after().strip().matches("(?s)(?:till|för|på|åt)\\b.*");
		List<MemoFigures.Row> near = this.labels.meant(forAfter ? segment.afterClause() : segment.beforeClause());
		return (near.size() == 1) ? near : found;
	}

	private Reading fromTopic(Topic topic, Context context, boolean item) {
		boolean goesOn = (topic.leads() && !item && !Cue.COSTS_ITSELF.in(context.segment().clause()))
				|| Cue.ANAPHORA.in(context.sentence());
		return (topic.rows().size() == 1) ? LineReading.of(topic.rows().get(0), context, goesOn) : Reading.UNKNOWN;
	}

	/** What is recorded as moved to a nämnd. */
	private @Nullable Kronor moved(String receiver) {
		MemoFigures.Ram ram = this.figures.ram();
		if (ram == null) {
			return null;
		}
		List<Kronor> amounts = ram.omforingar()
			.stream()
			.filter((omforing) -> Words.same(omforing.receiver().toLowerCase(Locale.ROOT),
					receiver.toLowerCase(Locale.ROOT)))
			.map(MemoFigures.Moved::amount)
			.toList();
		return (amounts.size() == 1) ? amounts.get(0) : null;
	}

	/**
	 * What the sentence has said before an amount.
	 *
	 * @param carried the line that the amount before is about, or null
	 * @param topic what the sentence before is about
	 * @param moved whether money has been told of that is moved away
	 * @param alone whether the sentence has no other amount
	 * @param ofWhole whether the amount before is of the whole
	 * @param partOf whether it is what the next amount is a part of
	 */
	private record Before(MemoFigures.@Nullable Row carried, Topic topic, boolean moved, boolean alone, boolean ofWhole,
			boolean partOf) {
	}

	/** An amount with what it is. */
	record Resolved(Passage.Sentence sentence, Amounts.Found amount, Reading reading) {
	}

}
