package se.trygghetspaket.tjansteskrivelse.granskning.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;

/**
 * Diarienummer that no municipality writes so. There are many ways that are right, and so
 * only slips that are no way at all are told.
 */
final class DiarienummerRule {

	private static final String YEAR = "(?:19|20)\\d{2}";

	private static final String PREFIX = "(?<![\\p{L}\\p{N}/_.@-])[A-ZÅÄÖ]{2,8}";

	private static final String END = "(?![\\p{L}\\p{N}])";

	/** "KS KS-2023-01234". */
	private static final Pattern DOUBLED = Pattern
		.compile("(?<![\\p{L}\\p{N}/_.@-])(?<prefix>[A-ZÅÄÖ]{2,8})[ /-](?<rest>\\k<prefix>[ /-]?" + YEAR
				+ "[/:.-]\\d{1,6}(?:[/:.-]\\d{1,4})?)" + END);

	/** "KS 2023//12", "KS--2023-12". */
	private static final Pattern TWO_SIGNS = Pattern
		.compile(PREFIX + "(?:[/-]{2,3}" + YEAR + "[/:.-]{1,3}|[ /-]?" + YEAR + "[/:.-]{2,3})\\d{1,6}" + END);

	/** "KS 2O23/12", "KS 2023/O12". */
	private static final Pattern LETTER_O = Pattern
		.compile(PREFIX + "[ /-]?(?:[12][0-9]{0,2}O[0-9O]{0,2}(?<=[0-9O]{4})[/:-][0-9O]{1,6}|" + YEAR
				+ "[/:-][0-9]{0,5}O[0-9O]{0,5})" + END);

	/** "KS 2023 / 12", "KS 20 23/12". */
	private static final Pattern SPACES = Pattern.compile(PREFIX + "[ /-](?:" + YEAR + "(?: / ?|/ )(?!" + YEAR + END
			+ ")\\d{1,6}|(?:19|20) \\d{2}/\\d{1,6})" + END + "(?! ?(?:kr|tkr|mkr|mnkr|%|procent))");

	/** "dnr KS/12": a number and no year. */
	private static final Pattern NO_YEAR = Pattern.compile(
			"(?<!\\p{L})(?iu:dnr|diarienummer|diarienr)[.:]? (?<number>[A-ZÅÄÖ]{2,8} ?[/-] ?\\d{1,3})(?![\\p{L}\\p{N}/:.-]*\\d)");

	private DiarienummerRule() {
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		List<Iakttagelse> seen = new ArrayList<>();
		boolean draft = reviewed.recorded().draft();
		for (Passage passage : Passage.in(reviewed.memo())) {
			DOUBLED.matcher(passage.text())
				.results()
				.map((found) -> found(passage, found.start(), found.end(), "har sin bokstavsbeteckning två gånger",
						found.group(2), draft))
				.forEach(seen::add);
			find(TWO_SIGNS, passage, "har två skiljetecken efter varandra",
					(number) -> Optional.of(number.replaceAll("([/:.-])[/:.-]+", "$1")), draft, seen);
			find(LETTER_O, passage, "har bokstaven O i stället för siffran 0", DiarienummerRule::withZero, draft, seen);
			find(SPACES, passage, "har mellanslag inne i numret",
					(number) -> Optional.of(number.replaceAll(" ?/ ?", "/").replaceAll("(?<=\\d) (?=\\d)", "")), draft,
					seen);
			Matcher lacking = NO_YEAR.matcher(passage.text());
			while (lacking.find()) {
				seen.add(found(passage, lacking.start("number"), lacking.end("number"), "saknar år", null, draft));
			}
		}
		List<String> outside = new ArrayList<>(reviewed.memo().olasta());
		Optional.ofNullable(reviewed.memo().diarienummer()).ifPresent(outside::add);
		for (String line : outside) {
			Matcher doubled = DOUBLED.matcher(line);
			if (doubled.find()) {
				seen.add(Iakttagelse.of(Regel.DIARIENUMMER_FELSKRIVET, new Place(null, null, doubled.group()),
						text(doubled.group(), "har sin bokstavsbeteckning två gånger")));
			}
		}
		return seen;
	}

	private static void find(Pattern pattern, Passage passage, String fault, Mending mending, boolean draft,
			List<Iakttagelse> seen) {
		Matcher found = pattern.matcher(passage.text());
		while (found.find()) {
			seen.add(found(passage, found.start(), found.end(), fault, mending.of(found.group()).orElse(null), draft));
		}
	}

	private static Iakttagelse found(Passage passage, int start, int end, String fault, @Nullable String mended,
			boolean draft) {
		Iakttagelse seen = Iakttagelse.of(Regel.DIARIENUMMER_FELSKRIVET, passage.place(start, end),
				text(passage.text().substring(start, end), fault));
		return (draft && mended != null) ? passage.replace(start, end, mended).map(seen::fixedBy).orElse(seen) : seen;
	}

	private static String text(String number, String fault) {
		return "Diarienumret ”" + number + "” " + fault + ". Skriv det som det står i diariet.";
	}

	private static Optional<String> withZero(String number) {
		Matcher prefix = Pattern.compile("[A-ZÅÄÖ]+?(?=[ /-]?[12])").matcher(number);
		return prefix.lookingAt()
				? Optional.of(number.substring(0, prefix.end()) + number.substring(prefix.end()).replace('O', '0'))
				: Optional.empty();
	}

	/** A number as it must have been meant. */
	@FunctionalInterface
	private interface Mending {

		Optional<String> of(String number);

	}

}
