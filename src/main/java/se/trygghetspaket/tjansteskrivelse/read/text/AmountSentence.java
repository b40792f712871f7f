package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.document.Wording;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;

/**
 * A sentence with an amount in it, which may go over several lines: what stands before
 * the amount and what stands after it.
 *
 * @param line its first line
 * @param mark what it begins with
 * @param amount as printed with its unit, empty where it says that none is decided
 * @param end after its last line
 */
public record AmountSentence(MemoLine line, Mark mark, String before, String amount, String after, int end) {

	private static final int LONGEST = 1000;

	private static final String UNDECIDED = Wording.of("tjansteskrivelse.dokument.mening.ejBestamt");

	private static final Pattern AMOUNT = Pattern.compile(
			"(?<![\\p{L}\\p{N},.])(?:(?<digits>\\p{Nd}{1,3}"
					+ "(?:[ \\u00A0\\u202F.]\\p{Nd}{3})+(?:,\\p{Nd}+)?|\\p{Nd}+(?:,\\p{Nd}+)?)[ \\u00A0\\u202F]?(?:"
					+ AmountUnit.words()
						.keySet()
						.stream()
						.sorted(Comparator.comparing(String::length).reversed())
						.map((word) -> Pattern.quote(word).replace(" ", "\\E[ \\u00A0]\\Q"))
						.collect(Collectors.joining("|"))
					+ ")|" + Pattern.quote(UNDECIDED) + ")(?![\\p{L}\\p{N}])",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** The sentence that begins at a line, if there is one with an amount in it. */
	public static Optional<AmountSentence> at(Sheet sheet, Span region, BitSet excluded) {
		int from = region.from();
		if (excluded.get(from) || sheet.isBlank(from)) {
			return Optional.empty();
		}
		MemoLine line = sheet.line(from);
		Mark mark = Mark.of(line.trimmed());
		StringBuilder text = new StringBuilder(mark.rest());
		int end = from + 1;
		while (text.charAt(text.length() - 1) != '.' && text.length() < LONGEST && end < region.to()
				&& !excluded.get(end) && !sheet.isBlank(end) && Mark.of(sheet.line(end).trimmed()).isNone()) {
			text.append(' ').append(sheet.line(end).trimmed());
			end++;
		}
		if (text.charAt(text.length() - 1) != '.' || text.length() > LONGEST) {
			return Optional.empty();
		}
		String said = text.substring(0, text.length() - 1);
		Matcher amount = AMOUNT.matcher(said);
		if (!amount.find() || amount.start() == 0) {
			return Optional.empty();
		}
		return Optional.of(new AmountSentence(line, mark, said.substring(0, amount.start()).strip(),
				(amount.group("digits") != null) ? amount.group() : "", said.substring(amount.end()).strip(), end));
	}

}
