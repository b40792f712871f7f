package se.trygghetspaket.tjansteskrivelse.document.note;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.tjansteskrivelse.document.Wording;

/** What stands below a table whose earlier amounts are restated: why they are. */
public final class OmrakningNote {

	private static final String KEY = "tjansteskrivelse.dokument.omraknat";

	/** The note as it is read again. */
	private static final Pattern READ = Pattern
		.compile(Pattern.quote(Wording.of(KEY, "#", "")).replace("#", "\\E\\d{4}\\Q") + "\\s*(.*)");

	private OmrakningNote() {
	}

	/** The note of a table, on one line; none where the earlier year is not restated. */
	public static List<String> of(Fordelning earlier) {
		return earlier.restated() ? List.of(Wording.of(KEY, String.valueOf(earlier.year().value()),
				earlier.omrakning().replaceAll("\\s+", " ").strip())) : List.of();
	}

	/**
	 * The text of a memo that was read without such notes: they are no text of it but
	 * belong to the amounts.
	 */
	public static String without(String text) {
		return text.lines().filter((line) -> reason(line).isEmpty()).collect(Collectors.joining("\n"));
	}

	/**
	 * Why a memo that was read says that the earlier amounts are restated, if it does.
	 */
	public static Optional<String> reasonIn(List<String> texts) {
		return texts.stream().flatMap(String::lines).flatMap((line) -> reason(line).stream()).findFirst();
	}

	private static Optional<String> reason(String line) {
		Matcher note = READ.matcher(line.strip());
		return note.matches() ? Optional.of(note.group(1)) : Optional.empty();
	}

}
