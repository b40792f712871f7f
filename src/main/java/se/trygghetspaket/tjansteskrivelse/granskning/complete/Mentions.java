package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Words;

/**
 * Which passages speak of which line. A line is taken to be mentioned where any word of
 * its label is that says something, in any form or compound.
 */
final class Mentions {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final int SHORTEST = 4;

	/** In labels of all kinds, and so telling of none. */
	private static final Set<String> GENERAL = Set.of("insats", "insatser", "insatserna", "stöd", "stödet", "bidrag",
			"bidraget", "arbete", "arbetet", "åtgärd", "åtgärder", "verksamhet", "verksamheten", "projekt", "projektet",
			"övrigt", "övriga", "särskild", "särskilda", "kostnad", "kostnader", "medel", "utveckling", "under", "inom",
			"samt", "från", "mellan", "eller", "utan", "över", "vissa", "andra", "kommunen", "kommunens", "kommun",
			"nya", "fler", "olika", "enligt");

	private final List<Passage> passages;

	private final List<Set<String>> words = new ArrayList<>();

	private final List<Set<String>> labels;

	private final Set<String> common = new HashSet<>();

	Mentions(Reviewed reviewed) {
		this.passages = Sections.telling(reviewed.memo());
		this.passages.forEach((passage) -> this.words.add(words(passage.avsnitt().rubrik() + " " + passage.text())));
		this.labels = reviewed.figures()
			.rows()
			.stream()
			.map((row) -> words(row.label() + " " + String.join(" ", row.otherNames())))
			.toList();
		this.common.addAll(words(reviewed.figures().paket()));
		String rubrik = reviewed.memo().rubrik();
		this.common.addAll(words((rubrik == null) ? "" : rubrik));
	}

	/** All passages that tell and explain. */
	List<Passage> passages() {
		return this.passages;
	}

	/**
	 * The passages that speak of a line; all, where its label says nothing of its own.
	 */
	List<Passage> of(MemoFigures.Row row) {
		Set<String> telling = telling(row);
		List<Passage> found = new ArrayList<>();
		for (int i = 0; i < this.passages.size(); i++) {
			if (telling.isEmpty() || isMentioned(telling, this.words.get(i))) {
				found.add(this.passages.get(i));
			}
		}
		return found;
	}

	/** The first sentence that speaks of a line whose label can be told from others. */
	Optional<Place> first(MemoFigures.Row row) {
		Set<String> telling = telling(row);
		List<Passage> found = telling.isEmpty() ? List.of() : of(row);
		return found.stream()
			.flatMap((passage) -> passage.sentences().stream())
			.filter((sentence) -> isMentioned(telling, words(sentence.text())))
			.findFirst()
			.map(Passage.Sentence::place);
	}

	/** Whether its label has a word that tells it from others. */
	boolean canTell(MemoFigures.Row row) {
		return !telling(row).isEmpty();
	}

	private boolean isMentioned(Set<String> label, Set<String> text) {
		return label.stream().anyMatch((word) -> text.stream().anyMatch((other) -> isRelated(word, other)));
	}

	/** The words of a label that no other label has. */
	private Set<String> telling(MemoFigures.Row row) {
		Set<String> all = words(row.label() + " " + String.join(" ", row.otherNames()));
		Predicate<String> own = (word) -> this.labels.stream().filter((label) -> label.contains(word)).count() < 2;
		return all.stream()
			.filter((word) -> !GENERAL.contains(word) && word.chars().anyMatch(Character::isLetter))
			.filter((word) -> word.length() >= SHORTEST || isAbbreviation(row.label(), word))
			.filter(own)
			.collect(Collectors.toSet());
	}

	private static boolean isAbbreviation(String label, String word) {
		return word.length() > 1 && Stream.of(NO_WORD.split(label)).anyMatch(word.toUpperCase(Locale.ROOT)::equals);
	}

	/** Whether a word of the text is a form, a compound or a part of a label's word. */
	private boolean isRelated(String label, String text) {
		double likeness = Words.likeness(label, text);
		return likeness == 1 || (likeness > 0 && !isCommon(text));
	}

	/** Whether the paket's name or several labels have a word that is like it. */
	private boolean isCommon(String text) {
		return this.common.stream().anyMatch((word) -> Words.likeness(word, text) > 0) || this.labels.stream()
			.filter((label) -> label.stream().anyMatch((word) -> Words.likeness(word, text) > 0))
			.count() > 1;
	}

	private static Set<String> words(String text) {
		return new LinkedHashSet<>(Words.of(text));
	}

}
