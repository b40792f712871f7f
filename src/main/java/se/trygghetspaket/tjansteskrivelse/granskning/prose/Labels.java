package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Words;

/**
 * Which lines of a fördelning some words speak of. A word tells the more the fewer labels
 * have it; what money goes to in general (an effort, support) tells little.
 */
final class Labels {

	/** Nouns for anything that is given money. */
	private static final List<String> GENERAL = List.of("insats", "stöd", "bidrag", "satsning", "åtgärd", "medel",
			"arbete", "projekt", "verksamhet", "kostnad", "drift", "utveckling", "övrigt", "resurs", "tjänst",
			"aktivitet", "samverkan", "samarbete", "fortsatt", "förstärkning", "program", "anslag", "åtagande", "plats",
			"område", "år", "person", "kommun", "uppdrag", "funktion", "gemensam", "övrig", "annan", "plan", "trygghet",
			"säkerhet");

	private static final Set<String> MODIFIER_ENDINGS = Set.of("la", "da", "na", "ra", "ta", "ga", "ka", "sa", "ma",
			"nde", "ad", "at", "ig", "lig", "sk");

	/** What stands after these in a label is where or for whom, and not what. */
	private static final Set<String> PLACING = Set.of("i", "på", "vid", "hos", "inom", "till", "för", "med", "från");

	private static final double GENERAL_WEIGHT = 0.3;

	private static final double MODIFIER_WEIGHT = 0.4;

	private static final double ASIDE_WEIGHT = 0.5;

	/** What the matched words must tell at least for anything to be held against them. */
	private static final double STRONG = 0.55;

	/** How much of a label must be there. */
	private static final double COVERED = 0.2;

	/** A line is meant alone when no other comes nearer than this to it. */
	private static final double RIVAL = 0.6;

	/** The name of a pot of money, which is no part of any line's. */
	private static final Pattern POT = Pattern
		.compile("\\p{L}+(?:paket|satsning|pott|fond|budget|anslag)(?:et|en|ets|ens|s)?");

	/** Below this a word is only likely to be of a label … */
	private static final double UNSURE = 0.5;

	/** … but when it is the only label that begins so. */
	private static final double ONLY_FIRST_PART = 0.6;

	private final List<Label> labels = new ArrayList<>();

	/** The words of the paket's own name, which tell of no line. */
	private final List<String> ofWhole;

	/** Every word of a label, with how many lines have it. */
	private final Map<String, Long> sharing;

	/** What the words that have been met tell of the labels' words. */
	private final Map<String, Map<String, Double>> known = new HashMap<>();

	/**
	 * What the texts that have been met speak of; a sentence is looked at from many
	 * sides.
	 */
	private final Map<String, List<Match>> told = new HashMap<>();

	/**
	 * Knows the labels of lines; of two lines with one label no words tell which is
	 * meant.
	 * @param paket what the paket is called
	 */
	Labels(List<MemoFigures.Row> rows, String paket) {
		this.ofWhole = Words.telling(paket);
		Map<String, Long> keys = rows.stream()
			.collect(Collectors.groupingBy((row) -> LabelKey.of(row.label()), Collectors.counting()));
		for (MemoFigures.Row row : (rows.size() <= Fordelning.MAX_POSTER) ? rows : List.<MemoFigures.Row>of()) {
			if (keys.getOrDefault(LabelKey.of(row.label()), 0L) > 1) {
				continue;
			}
			this.labels.add(Label.of(row, row.label()));
			row.otherNames().forEach((name) -> this.labels.add(Label.of(row, name)));
		}
		this.sharing = sharing(this.labels);
	}

	/** The lines that the words speak of with certainty, the likeliest first. */
	List<Match> in(String text) {
		return this.told.computeIfAbsent(text, this::matches);
	}

	private List<Match> matches(String text) {
		Map<String, Double> found = new HashMap<>();
		Map<String, String> by = new HashMap<>();
		List<String> words = Words.telling(text);
		for (String word : words) {
			likenesses(word).forEach((term, likeness) -> {
				if (likeness > found.getOrDefault(term, 0.0)) {
					found.put(term, likeness);
					by.put(term, word);
				}
			});
		}
		List<Match> matches = new ArrayList<>();
		for (Label label : found.isEmpty() ? List.<Label>of() : this.labels) {
			Match match = match(label, found, by);
			boolean told = label.general() ? isAll(label, words)
					: match.strength() >= STRONG && match.coverage() >= COVERED;
			if (told) {
				matches.add(match);
			}
		}
		matches.sort(Comparator.comparingDouble(Match::score).reversed());
		List<Match> distinct = new ArrayList<>();
		for (Match match : matches) {
			if (distinct.stream().noneMatch((other) -> other.row() == match.row())) {
				distinct.add(match);
			}
		}
		return distinct;
	}

	private static boolean isAll(Label label, List<String> words) {
		return Collections.indexOfSubList(words, label.terms().stream().map(Term::word).toList()) >= 0;
	}

	/**
	 * Whether a line's label has only words for anything, so that they may mean anything.
	 */
	boolean isVague(MemoFigures.Row row) {
		return this.labels.stream().anyMatch((label) -> label.row() == row && label.general());
	}

	/** The lines that are meant: only the likeliest where the others fall behind. */
	List<MemoFigures.Row> meant(String text) {
		List<Match> matches = in(text);
		if (matches.isEmpty()) {
			return List.of();
		}
		double limit = matches.get(0).score() * RIVAL;
		List<Match> near = matches.stream().filter((match) -> match.score() >= limit).toList();
		List<Match> own = matches.stream()
			.filter((match) -> near.contains(match) || !match.sharesWordsWith(matches.get(0)))
			.toList();
		return own.stream().map(Match::row).toList();
	}

	private Match match(Label label, Map<String, Double> found, Map<String, String> words) {
		double strength = 0;
		double shared = 0;
		double whole = 0;
		List<String> used = new ArrayList<>();
		for (Term term : label.terms()) {
			double likeness = found.getOrDefault(term.word(), 0.0);
			double weight = term.weight() / this.sharing.getOrDefault(term.word(), 1L);
			whole += weight;
			shared += weight * likeness;
			strength += term.weight() * likeness;
			if (likeness > 0) {
				used.add(words.getOrDefault(term.word(), ""));
			}
		}
		double coverage = (whole == 0) ? 0 : shared / whole;
		return new Match(label.row(), strength, coverage, shared * coverage, used);
	}

	/**
	 * What a word tells of the words of all labels, those that it tells nothing of left
	 * out.
	 */
	private Map<String, Double> likenesses(String word) {
		return this.known.computeIfAbsent(word, (key) -> {
			boolean ofPaket = this.ofWhole.stream().anyMatch((name) -> Words.same(name, key));
			boolean vague = ofPaket || isGeneral(key) || POT.matcher(key).matches();
			Map<String, Double> found = new HashMap<>();
			for (String term : this.sharing.keySet()) {
				double likeness = Words.likeness(term, key);
				if (likeness == 1 || (likeness > 0 && !vague)) {
					found.put(term, likeness);
				}
			}
			if (found.values().stream().anyMatch((likeness) -> likeness < UNSURE)
					&& onlyOneBegins(key, found.keySet())) {
				found.replaceAll((term, likeness) -> Math.max(likeness, ONLY_FIRST_PART));
			}
			return found;
		});
	}

	/** Whether no two lines, and not the paket, have a word that begins as this one. */
	private boolean onlyOneBegins(String word, Set<String> terms) {
		long rows = this.labels.stream()
			.filter((label) -> label.terms().stream().anyMatch((term) -> terms.contains(term.word())))
			.map(Label::row)
			.distinct()
			.count();
		return rows == 1 && this.ofWhole.stream().noneMatch((name) -> Words.likeness(name, word) > 0);
	}

	private static boolean isGeneral(String word) {
		return GENERAL.stream().anyMatch((general) -> Words.same(general, word));
	}

	/** How many lines have each word in their label. */
	private static Map<String, Long> sharing(List<Label> labels) {
		Map<String, Long> sharing = new HashMap<>();
		labels.stream()
			.flatMap((label) -> label.terms().stream())
			.map(Term::word)
			.distinct()
			.forEach((word) -> sharing.put(word,
					labels.stream()
						.filter((label) -> label.terms().stream().anyMatch((term) -> Words.same(term.word(), word)))
						.map(Label::row)
						.distinct()
						.count()));
		return sharing;
	}

	/**
	 * The label of a line.
	 *
	 * @param general whether all of its words are for anything, so that it is only told
	 * by all of them and nothing else
	 */
	private record Label(MemoFigures.Row row, List<Term> terms, boolean general) {

		static Label of(MemoFigures.Row row, String name) {
			List<Term> terms = new ArrayList<>();
			int aside = name.indexOf('(');
			String main = (aside > 0) ? name.substring(0, aside) : name;
			List<String> words = Words.telling(main);
			boolean complement = false;
			List<String> all = Words.of(main);
			for (int i = 0; i < all.size(); i++) {
				String word = all.get(i);
				complement |= PLACING.contains(word) && terms.stream().anyMatch((term) -> term.weight() == 1);
				if (words.contains(word)) {
					double weight = weight(word, i + 1 < all.size() && words.contains(all.get(i + 1)));
					terms.add(new Term(word, complement ? Math.min(weight, ASIDE_WEIGHT) : weight));
				}
			}
			if (aside > 0) {
				Words.telling(name.substring(aside)).forEach((word) -> terms.add(new Term(word, ASIDE_WEIGHT)));
			}
			return new Label(row, terms, terms.stream().allMatch((term) -> term.weight() < STRONG));
		}

		private static double weight(String word, boolean followed) {
			if (isGeneral(word)) {
				return GENERAL_WEIGHT;
			}
			boolean modifies = followed && MODIFIER_ENDINGS.stream().anyMatch(word::endsWith);
			return modifies ? MODIFIER_WEIGHT : 1;
		}

	}

	private record Term(String word, double weight) {
	}

	/**
	 * A line that some words speak of.
	 *
	 * @param strength how much the words tell by themselves
	 * @param coverage how much of the label they are, 0 to 1
	 * @param score what one line is preferred to another by
	 * @param words the words of the text
	 */
	record Match(MemoFigures.Row row, double strength, double coverage, double score, List<String> words) {

		boolean sharesWordsWith(Match other) {
			return this.words.stream().anyMatch(other.words::contains);
		}

	}

}
