package se.trygghetspaket.tjansteskrivelse.document.note;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.check.ComparedPost;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.document.Wording;

/**
 * What stands below a table whose rows carry on other lines than their own: which ones,
 * with their exact amounts in kronor, so that the reader finds them in the earlier memo.
 */
public final class LineageNote {

	private static final String KEY = "tjansteskrivelse.dokument.vag";

	private static final Pattern NOTE = Pattern.compile(Pattern.quote(Wording.of(KEY, "\u0001", "\u0002", "\u0003"))
		.replace("\u0001", "\\E.+\\Q")
		.replace("\u0002", "\\E[0-9]{4}\\Q")
		.replace("\u0003", "\\E”.+\\Q"));

	private LineageNote() {
	}

	/**
	 * A sentence for each row that carries on other lines than its own.
	 * @param earlier the year of those lines
	 */
	public static List<String> of(YearComparison comparison, BudgetYear earlier) {
		return comparison.rows()
			.stream()
			.filter(ComparisonRow::followsLineage)
			.map((row) -> Wording.of(KEY, row.label(), String.valueOf(earlier.value()), joined(row.earlier())))
			.toList();
	}

	/** The text of a memo that was read without such notes: they are no text of it. */
	public static String without(String text) {
		return text.lines().filter((line) -> !NOTE.matcher(line.strip()).matches()).collect(Collectors.joining("\n"));
	}

	private static String joined(List<ComparedPost> earlier) {
		List<String> told = earlier.stream().map(LineageNote::told).toList();
		int last = told.size() - 1;
		return (last == 0) ? told.get(0)
				: Wording.of(KEY + ".och", String.join(", ", told.subList(0, last)), told.get(last));
	}

	private static String told(ComparedPost post) {
		return post.partly() ? Wording.of(KEY + ".del", post.label(), written(post.part()), written(post.belopp()))
				: Wording.of(KEY + ".hel", post.label(), written(post.part()));
	}

	private static String written(Belopp belopp) {
		return belopp.kronor()
			.map((kronor) -> SwedishAmount.write(kronor, AmountStyle.kr()))
			.orElseGet(() -> Wording.of("tjansteskrivelse.dokument.ejBestamt"));
	}

}
