package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.Tie;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseAmount;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseAmounts;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;

/** Whether the text tells an amount of a line: its new, its old or the difference. */
final class ToldAmounts {

	private static final Pattern SHARE = Pattern.compile("\\d ?(?:%|procent)|halver|fördubbl|tredubbl|dubbelt|hälften",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** "en miljon", "fem miljoner kronor", "tvåhundra tusen kronor". */
	private static final Pattern IN_WORDS = Pattern.compile(
			"(?<!\\p{L})\\p{L}{2,20} (?:miljon|miljoner|tusen)(?: kronor)?(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Set<Meaning.Kind> OF_LINE = Set.of(Meaning.Kind.BELOPP, Meaning.Kind.FOREGAENDE,
			Meaning.Kind.SKILLNAD, Meaning.Kind.MINSKNING);

	private final Reviewed reviewed;

	private final Mentions mentions;

	ToldAmounts(Reviewed reviewed, Mentions mentions) {
		this.reviewed = reviewed;
		this.mentions = mentions;
	}

	boolean tells(MemoFigures.Row row) {
		Set<String> names = new HashSet<>();
		names.add(LabelKey.of(row.label()));
		row.otherNames().forEach((name) -> names.add(LabelKey.of(name)));
		List<Passage> all = this.mentions.passages();
		boolean tied = all.stream()
			.flatMap((passage) -> Tie.in(passage.text()).stream())
			.anyMatch((tie) -> names.contains(LabelKey.of(tie.name())));
		List<Passage> mentioning = this.mentions.of(row);
		return tied || mentioning.stream().anyMatch((passage) -> SHARE.matcher(passage.text()).find())
				|| all.stream()
					.filter((passage) -> mentioning.stream().anyMatch((mention) -> areNear(passage, mention)))
					.anyMatch((passage) -> amounts(passage.text()).anyMatch((amount) -> isOf(row, amount)))
				|| isResolved(names);
	}

	/** Whether the words around some amount point at the line. */
	private boolean isResolved(Set<String> names) {
		return ProseAmounts.in(this.reviewed)
			.stream()
			.map(ProseAmount::meaning)
			.anyMatch((meaning) -> OF_LINE.contains(meaning.kind()) && names.contains(LabelKey.of(meaning.name())));
	}

	/** In the same paragraph or the one beside it. */
	private static boolean areNear(Passage one, Passage other) {
		return one.avsnitt() == other.avsnitt() && Math.abs(one.block() - other.block()) < 2;
	}

	private static boolean isOf(MemoFigures.Row row, Kronor told) {
		Kronor size = told.isNegative() ? told.negate() : told;
		Kronor difference = row.difference().orElse(Kronor.ZERO);
		return !size.isZero() && (is(row.current(), size) || is(row.previous(), size)
				|| size.equals(difference.isNegative() ? difference.negate() : difference));
	}

	private static boolean is(@Nullable Kronor amount, Kronor told) {
		return told.equals(amount);
	}

	private static Stream<Kronor> amounts(String text) {
		Matcher words = IN_WORDS.matcher(text);
		return Stream.concat(AmountsInText.in(text).stream().map(AmountsInText.Found::kronor),
				words.results().flatMap((found) -> read(found.group()).stream()));
	}

	private static Optional<Kronor> read(String words) {
		try {
			return Optional.of(SwedishAmount.read(words, AmountUnit.KR));
		}
		catch (UnreadableAmount ex) {
			return Optional.empty();
		}
	}

}
