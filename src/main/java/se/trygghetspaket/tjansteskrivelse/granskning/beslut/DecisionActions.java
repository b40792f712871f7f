package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage.Sentence;

/** The actions of a decision point, told by the verbs that boards decide with. */
final class DecisionActions {

	/** What only a board does, wherever in a sentence it stands. */
	private static final Set<String> CERTAIN = Set.of("uppdrar", "bemyndigar", "delegerar", "återremitterar", "avslår");

	private static final Set<String> FINITE = Set.of("fördelar", "anvisar", "avsätter", "anslår", "beviljar",
			"godkänner", "antar", "fastställer", "uppdrar", "bemyndigar", "delegerar", "överlämnar", "återremitterar",
			"avslår", "bifaller", "tillstyrker", "avstyrker", "utser", "inrättar", "upphäver", "omfördelar", "noterar",
			"ger", "hemställer");

	private static final Set<String> INFINITE = Set.of("fördela", "anvisa", "avsätta", "anslå", "bevilja", "godkänna",
			"anta", "fastställa", "uppdra", "bemyndiga", "delegera", "överlämna", "avslå", "bifalla", "tillstyrka",
			"utse", "inrätta", "upphäva", "ge");

	/** After these another than the board may be who acts. */
	private static final Set<String> SUBORDINATE = Set.of("som", "att", "där", "vilket", "vilka", "när", "om", "hur");

	private static final Set<String> BETWEEN = Set.of("även", "dessutom", "vidare", "också");

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

	private DecisionActions() {
	}

	/** Where the second action begins, if a point has more than one. */
	static Optional<Place> second(Passage point) {
		List<Sentence> sentences = point.sentences();
		for (Sentence sentence : sentences) {
			Optional<Place> joined = joined(sentence);
			if (joined.isPresent()) {
				return joined;
			}
		}
		if (FormRules.isNumbered(point.text())) {
			List<Sentence> acting = sentences.stream().filter(DecisionActions::beginsWithAction).toList();
			return (acting.size() > 1) ? Optional.of(acting.get(1).place()) : Optional.empty();
		}
		return Optional.empty();
	}

	private static Optional<Place> joined(Sentence sentence) {
		List<MatchResult> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(sentence.text());
		while (matcher.find() && words.size() < 200) {
			words.add(matcher.toMatchResult());
		}
		List<String> said = words.stream().map((word) -> word.group().toLowerCase(Locale.ROOT)).toList();
		for (int i = 1; i + 1 < said.size(); i++) {
			if (!said.get(i).equals("och") && !said.get(i).equals("samt")) {
				continue;
			}
			int next = BETWEEN.contains(said.get(i + 1)) ? i + 2 : i + 1;
			if (next < said.size() && (isSecond(said, i, next) || isSecondInAtt(said, i, next))) {
				return Optional.of(sentence.place(words.get(i).start(), words.get(next).end()));
			}
		}
		return Optional.empty();
	}

	/** "… fördelar … samt uppdrar åt …". */
	private static boolean isSecond(List<String> said, int and, int next) {
		if (!isAction(said, next, FINITE, "ger")) {
			return false;
		}
		int first = firstOf(said, FINITE, and, "ger");
		if (first < 0 || first == and - 1) {
			return false;
		}
		return CERTAIN.contains(said.get(next)) || said.subList(first, and).stream().noneMatch(SUBORDINATE::contains);
	}

	/** "att fördela … samt att uppdra åt …", where nobody is told to do both. */
	private static boolean isSecondInAtt(List<String> said, int and, int next) {
		int verb = said.get(next).equals("att") ? next + 1 : next;
		if (verb >= said.size() || !isAction(said, verb, INFINITE, "ge")) {
			return false;
		}
		int first = firstOf(said, INFINITE, and, "ge");
		boolean ordered = firstOf(said, FINITE, and, "") >= 0
				|| said.subList(0, and).stream().anyMatch((word) -> word.equals("uppdra") || word.equals("uppdrag"));
		return first > 0 && first < and - 1 && said.get(first - 1).equals("att") && !ordered
				&& (verb > next || said.get(verb).equals("uppdra"));
	}

	private static int firstOf(List<String> said, Set<String> verbs, int end, String giving) {
		for (int i = 0; i < end; i++) {
			if (isAction(said, i, verbs, giving)) {
				return i;
			}
		}
		return -1;
	}

	/** To give is to decide only where what is given is an uppdrag. */
	private static boolean isAction(List<String> said, int at, Set<String> verbs, String giving) {
		String word = said.get(at);
		return verbs.contains(word)
				&& (!word.equals(giving) || said.subList(at, Math.min(said.size(), at + 10)).contains("uppdrag"));
	}

	private static boolean beginsWithAction(Sentence sentence) {
		Matcher words = WORD.matcher(sentence.text());
		for (int i = 0; i < 4 && words.find(); i++) {
			String word = words.group().toLowerCase(Locale.ROOT);
			if (FINITE.contains(word)) {
				return i > 0 && !word.equals("ger");
			}
		}
		return false;
	}

}
