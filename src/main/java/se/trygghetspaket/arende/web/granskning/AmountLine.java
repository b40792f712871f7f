package se.trygghetspaket.arende.web.granskning;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.granskning.Granskning;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.DraftLines;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.Meaning;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.ProseAmount;
import se.trygghetspaket.web.Sentence;

/**
 * An amount in the running text.
 *
 * @param before the sentence up to it
 * @param quote the amount as printed
 * @param after the rest of the sentence
 * @param meaning what it is
 * @param agrees whether it is what the figures say, {@code null} where they say nothing
 * @param expected what the figures say, where that is something else
 * @param tie the key of what ties it, empty where nothing does
 * @param tied what stands in its place then
 */
record AmountLine(String avsnitt, String before, String quote, String after, Sentence meaning, @Nullable Boolean agrees,
		String expected, String tie, String tied) {

	private static final int LONGEST = 90;

	static List<AmountLine> of(Granskning granskning) {
		TextPlaces places = new TextPlaces(DraftLines.of(granskning.memo()));
		MemoFigures figures = granskning.reviewed().figures();
		return granskning.amounts().stream().map((amount) -> of(amount, places, figures)).toList();
	}

	private static AmountLine of(ProseAmount amount, TextPlaces places, MemoFigures figures) {
		Optional<TextPlaces.Span> span = places.find(amount.place(), amount.tie());
		String line = span.map((found) -> places.text(found.line())).orElse("");
		int start = span.map(TextPlaces.Span::start).orElse(0);
		int end = span.map(TextPlaces.Span::end).orElse(0);
		String quote = Optional.ofNullable(amount.place().quote()).orElse("");
		String tied = amount.tying()
			.map((tie) -> (tie instanceof Fix.Replace replace) ? replace.after() : "")
			.orElse("");
		return new AmountLine(Optional.ofNullable(amount.place().avsnitt()).orElse(""), before(line, start),
				span.isPresent() ? line.substring(start, end) : quote, after(line, end), meaning(amount, figures),
				(amount.expected() == null) ? null : !amount.contradicts(),
				amount.contradicts() ? written(amount.expected(), figures) : "",
				amount.tying().map(Granskning::key).orElse(""), tied);
	}

	private static String written(@Nullable Kronor amount, MemoFigures figures) {
		return (amount == null) ? "" : SwedishAmount.write(amount, figures.style().finerFor(List.of(amount)));
	}

	/** From where the sentence begins, or from some way before. */
	private static String before(String line, int start) {
		int stop = Math.max(line.lastIndexOf(". ", Math.max(0, start - 1)),
				line.lastIndexOf("? ", Math.max(0, start - 1)));
		String sentence = line.substring((stop < 0 || stop >= start) ? 0 : stop + 2, start);
		return (sentence.length() <= LONGEST) ? sentence.stripLeading()
				: "…" + sentence.substring(sentence.indexOf(' ', sentence.length() - LONGEST) + 1);
	}

	private static String after(String line, int end) {
		int stop = line.indexOf(". ", end);
		String sentence = line.substring(end, (stop < 0) ? line.length() : stop + 1);
		int last = sentence.lastIndexOf(' ', LONGEST);
		return (sentence.length() <= LONGEST) ? sentence : sentence.substring(0, (last < 0) ? LONGEST : last) + "…";
	}

	private static Sentence meaning(ProseAmount amount, MemoFigures figures) {
		Meaning meaning = amount.meaning();
		boolean named = !meaning.name().isEmpty();
		BudgetYear year = (meaning.kind() == Meaning.Kind.FOREGAENDE) ? figures.previousYear() : figures.year();
		return Sentence.of("granskning.belopp." + meaning.kind() + (named ? ".named" : ""), meaning.name(),
				(year == null) ? "" : String.valueOf(year.value()));
	}

}
