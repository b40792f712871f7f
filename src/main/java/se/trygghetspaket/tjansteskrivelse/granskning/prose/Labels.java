package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;

/**
 * Which lines of a fördelning some words speak of. A word tells the more the fewer labels
 * have it; what money goes to in general (an effort, support) tells little.
 */
final class Labels {

	/** Nouns for anything that is given money. */
	private static final List<String> GENERAL = List.of("insats", "stöd", "bidrag", "satsning", "åtgärd", "medel",
			"arbete", "projekt", "verksamhet", "kostnad", "drift", "utveckling", "övrigt", "resurs", "tjänst",
			"aktivitet", "samverkan", "samarbete", "fortsatt", "förstärkning", "program", "anslag", "åtagande", "plats",
			"område", "år", "person", "kommun", "uppdrag", "funktion", "plan", "trygghet", "säkerhet");

	private static final Set<String> MODIFIER_ENDINGS = Set.of("la", "da", "na", "ra", "ta", "ga", "ka", "sa", "ma",
			"nde", "ad", "at", "ig", "lig", "sk");

	private static final double GENERAL_WEIGHT = 0.3;

	private static final double MODIFIER_WEIGHT = 0.4;

	private static final double ASIDE_WEIGHT = 0.5;

	/** What the matched words must tell at least for anything to be held against them. */
	private static final double STRONG = 0.55;

	/** How much of a label must be there. */
	private static final double COVERED = 0.2;

	/** A line is meant alone when no other comes nearer than this to it. */
	private static final double RIVAL = 0.6;

	/** Below this a word is only likely to be of a label … */
	private static final double UNSURE = 0.5;

	/** … but when it is the only label that begins so. */
	private static final double ONLY_FIRST_PART = 0.6;

	private final List<Label> labels = new ArrayList<>();

	/** The words of the paket's own name, which tell of no line. */
	private final List<String> ofWhole;

	Labels(List<MemoFigures.Row> rows, String paket) {
		this.ofWhole = Words.telling(paket);
		for (MemoFigures.Row row : rows) {
			this.labels.add(Label.of(row, row.label()));
			row.otherNames().forEach((name) -> this.labels.add(Label.of(row, name)));
		}
	}

	/** The lines that the words speak of with certainty, the likeliest first. */
	List<Match> in(String text) {
		List<String> words = Words.telling(text);
		List<Match> matches = new ArrayList<>();
		for (Label label : this.labels) {
			Match match = match(label, words);
			if (match.strength() >= STRONG && match.coverage() >= COVERED) {
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

	private Match match(Label label, List<String> words) {
		double strength = 0;
		double shared = 0;
		double whole = 0;
		List<String> used = new ArrayList<>();
		for (Term term : label.terms()) {
			double best = 0;
			String by = "";
			for (String word : words) {
				double likeness = likeness(term.word(), word);
				if (likeness > best) {
					best = likeness;
					by = word;
				}
			}
			double weight = term.weight() / sharing(term.word(), label.row());
			whole += weight;
			shared += weight * best;
			strength += term.weight() * best;
			if (best > 0) {
				used.add(by);
			}
		}
		double coverage = (whole == 0) ? 0 : shared / whole;
		return new Match(label.row(), strength, coverage, shared * coverage, used);
	}

	/** Words for anything, and those of the paket's name, only tell of themselves. */
	private double likeness(String term, String word) {
		boolean vague = isGeneral(word) || this.ofWhole.stream().anyMatch((name) -> Words.same(name, word));
		double likeness = Words.likeness(term, word);
		if (vague && likeness < 1) {
			return 0;
		}
		return (likeness > 0 && likeness < UNSURE && onlyOneBegins(word)) ? ONLY_FIRST_PART : likeness;
	}

	/** Whether no two lines, and not the paket, have a word that begins as this one. */
	private boolean onlyOneBegins(String word) {
		long rows = this.labels.stream()
			.filter((label) -> label.terms().stream().anyMatch((term) -> Words.likeness(term.word(), word) > 0))
			.map(Label::row)
			.distinct()
			.count();
		return rows == 1 && this.ofWhole.stream().noneMatch((name) -> Words.likeness(name, word) > 0);
	}

	private static boolean isGeneral(String word) {
		return GENERAL.stream().anyMatch((general) -> Words.same(general, word));
	}

	/** How many lines have the word in their label. */
	private int sharing(String word, MemoFigures.Row own) {
		return 1 + (int) this.labels.stream()
			.filter((label) -> label.row() != own)
			.filter((label) -> label.terms().stream().anyMatch((term) -> Words.same(term.word(), word)))
			.map(Label::row)
			.distinct()
			.count();
	}

	private record Label(MemoFigures.Row row, List<Term> terms) {

		static Label of(MemoFigures.Row row, String name) {
			List<Term> terms = new ArrayList<>();
			int aside = name.indexOf('(');
			String main = (aside > 0) ? name.substring(0, aside) : name;
			List<String> words = Words.telling(main);
			for (int i = 0; i < words.size(); i++) {
				terms.add(new Term(words.get(i), weight(words.get(i), i + 1 < words.size())));
			}
			if (aside > 0) {
				Words.telling(name.substring(aside)).forEach((word) -> terms.add(new Term(word, ASIDE_WEIGHT)));
			}
			boolean onlyGeneral = terms.stream().allMatch((term) -> term.weight() < STRONG);
			return new Label(row,
					onlyGeneral ? terms.stream().map((term) -> new Term(term.word(), STRONG)).toList() : terms);
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
