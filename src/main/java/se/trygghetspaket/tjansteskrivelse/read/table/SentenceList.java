package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountSentence;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/**
 * A decision list whose points are sentences of one frame: "… anvisar 0,8 mkr till
 * Fältarbete ur paketet för 2021." What is the same in all of them is the frame; the
 * label is the rest.
 *
 * @param items a post for each sentence
 * @param total what the closing sentence says, or null
 */
record SentenceList(Span span, List<ListItem> items, @Nullable ListItem total) {

	/** What makes the sentence one about all of the money. */
	private static final Set<String> ALL = Set.of("sammanlagt", "totalt", "tillsammans");

	/** What goes before whom or what the money is for. */
	private static final Set<String> TO = Set.of("till", "för", "åt", "på");

	/** What goes before where the money is from and for when. */
	private static final Set<String> FROM = Set.of("ur", "från", "av", "inom", "för", "under", "enligt", "år");

	/** The list that begins at the first line of a region. */
	static Optional<SentenceList> at(Sheet sheet, Span region, BitSet excluded) {
		List<AmountSentence> posts = new ArrayList<>();
		AmountSentence total = null;
		int end = region.from();
		int at = region.from();
		while (at < region.to() && total == null) {
			if (sheet.isBlank(at) && !posts.isEmpty()) {
				at++;
				continue;
			}
			AmountSentence said = AmountSentence.at(sheet, new Span(at, region.to()), excluded).orElse(null);
			if (said == null) {
				break;
			}
			if (isTotalOf(posts, said)) {
				total = said;
			}
			else if (belongs(posts, said)) {
				posts.add(said);
			}
			else {
				break;
			}
			end = said.end();
			at = end;
		}
		if (posts.size() < 2 && (posts.isEmpty() || total == null)) {
			return Optional.empty();
		}
		int frame = (total != null) ? wordsOf(total) : frameEnd(posts, knownLabels(sheet, excluded));
		if (total != null && !endsAlike(posts, frame, total)) {
			return Optional.empty();
		}
		List<ListItem> items = posts.stream()
			.map((said) -> new ListItem(said.line(), said.mark(), label(said, frame), said.amount(), false))
			.toList();
		return items.stream().anyMatch((item) -> item.label().isEmpty()) ? Optional.empty()
				: Optional.of(new SentenceList(new Span(region.from(), end), items, item(total)));
	}

	private static @Nullable ListItem item(@Nullable AmountSentence total) {
		return (total == null) ? null
				: new ListItem(total.line(), total.mark(), lastWord(total.before()), total.amount(), false);
	}

	private static boolean belongs(List<AmountSentence> posts, AmountSentence said) {
		boolean meant = said.after().indexOf(' ') > 0 && TO.contains(firstWord(said.after()));
		return meant && (posts.isEmpty() || posts.get(0).before().equals(said.before())
				&& firstWord(posts.get(0).after()).equals(firstWord(said.after())));
	}

	private static boolean isTotalOf(List<AmountSentence> posts, AmountSentence said) {
		return !posts.isEmpty() && ALL.contains(lastWord(said.before()))
				&& said.before().equals(posts.get(0).before() + " " + lastWord(said.before()));
	}

	/**
	 * How many words the frame has after the label, where nothing but the posts tells.
	 */
	private static int frameEnd(List<AmountSentence> posts, Set<String> known) {
		String[] first = words(posts.get(0));
		int common = 0;
		while (common < first.length - 2 && sameWord(posts, common)) {
			common++;
		}
		int most = common;
		Comparator<Integer> byKnown = Comparator.comparing(
				(count) -> posts.stream().filter((said) -> known.contains(LabelKey.of(label(said, count)))).count());
		return IntStream.rangeClosed(0, most)
			.filter((count) -> count == 0 || FROM.contains(first[first.length - count]))
			.boxed()
			.max(byKnown.thenComparing(Comparator.naturalOrder()))
			.orElse(0);
	}

	/** Whether every post has the same word at a place from the end, and a label left. */
	private static boolean sameWord(List<AmountSentence> posts, int fromEnd) {
		String[] first = words(posts.get(0));
		return posts.stream()
			.map(SentenceList::words)
			.allMatch((words) -> words.length - 2 > fromEnd
					&& words[words.length - 1 - fromEnd].equals(first[first.length - 1 - fromEnd]));
	}

	private static boolean endsAlike(List<AmountSentence> posts, int frame, AmountSentence total) {
		return posts.stream()
			.allMatch((said) -> words(said).length > frame + 1
					&& (total.after().isEmpty() || said.after().endsWith(" " + total.after())));
	}

	private static int wordsOf(AmountSentence total) {
		return total.after().isEmpty() ? 0 : words(total).length;
	}

	private static String label(AmountSentence said, int frame) {
		String[] words = words(said);
		return String.join(" ", Arrays.asList(words).subList(1, words.length - frame)).strip();
	}

	/** The labels of the memo's table. */
	private static Set<String> knownLabels(Sheet sheet, BitSet rows) {
		Set<String> known = new HashSet<>();
		rows.stream()
			.filter((row) -> !sheet.isBlank(row) && !sheet.cells(row).filledValues().isEmpty())
			.forEach((row) -> known.add(LabelKey.of(Mark.of(sheet.cells(row).filledValues().get(0)).rest())));
		return known;
	}

	private static String[] words(AmountSentence said) {
		return said.after().split(" ", -1);
	}

	private static String firstWord(String text) {
		int space = text.indexOf(' ');
		return (space < 0) ? text : text.substring(0, space);
	}

	private static String lastWord(String text) {
		return text.substring(text.lastIndexOf(' ') + 1);
	}

}
