package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Glyph;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.PageContent;

/** Judges whether the letters of a file are letters. */
final class Letters {

	/** Fewer letters on a page with an image are a stamp on a scanned paper. */
	private static final int FEWEST_BESIDE_IMAGE = 60;

	/** Of all characters: how many may be unknown. */
	private static final double MOST_UNKNOWN = 0.15;

	/** Of all letters: vowels are about four of ten in any text. */
	private static final double FEWEST_VOWELS = 0.18;

	private static final int ENOUGH = 150;

	private static final int ENOUGH_WORDS = 40;

	/** Far longer than words are on average. */
	private static final int LONGEST_WORDS = 25;

	/** No text of that many words is without all of these. */
	private static final Set<String> COMMON = Set.of("och", "att", "i", "för", "av", "en", "ett", "är", "till", "som",
			"på", "det", "den", "de", "med", "ska", "om", "har", "från", "vid", "inte", "samt", "the", "and", "of");

	private static final String VOWELS = "aeiouyåäöéüAEIOUYÅÄÖÉÜ";

	private Letters() {
	}

	/**
	 * What is uncertain about them.
	 * @throws UnreadableMemo when there are none, or none that can be known
	 */
	static List<Iakttagelse> check(List<PageContent> pages, List<TextLine> lines) {
		List<Glyph> shown = pages.stream()
			.flatMap((page) -> page.glyphs().stream())
			.filter((glyph) -> !glyph.isSpace())
			.toList();
		long images = pages.stream().filter((page) -> page.images() > 0).count();
		if (images > 0 && shown.size() < FEWEST_BESIDE_IMAGE * images) {
			throw new UnreadableMemo(Reason.PDF_SCANNED);
		}
		if (shown.isEmpty()) {
			throw new UnreadableMemo(Reason.EMPTY);
		}
		long unknown = shown.stream().filter((glyph) -> glyph.text().contains(Glyph.UNKNOWN)).count();
		if (unknown > MOST_UNKNOWN * shown.size() || isGibberish(shown, lines)) {
			throw new UnreadableMemo(Reason.PDF_NO_LETTERS);
		}
		if (unknown == 0) {
			return List.of();
		}
		String where = lines.stream()
			.map(TextLine::text)
			.filter((line) -> line.contains(Glyph.UNKNOWN))
			.limit(3)
			.collect(Collectors.joining("”, ”", "”", "”"));
		return List.of(Iakttagelse.of(Regel.TECKEN_OKANDA, Place.NOWHERE,
				"Filen säger inte vilka bokstäver " + unknown + " tecken är; de står som " + Glyph.UNKNOWN + ": "
						+ where + ". Jämför med hur filen ser ut och rätta dem."));
	}

	/** Whether the file tells letters, but wrong ones. */
	private static boolean isGibberish(List<Glyph> shown, List<TextLine> lines) {
		String text = shown.stream().map(Glyph::text).collect(Collectors.joining());
		long letters = text.chars().filter(Character::isLetter).count();
		long vowels = text.chars().filter((c) -> VOWELS.indexOf(c) >= 0).count();
		List<String> words = lines.stream()
			.flatMap((line) -> line.words().stream())
			.map((word) -> word.text().toLowerCase(Locale.ROOT))
			.filter((word) -> word.chars().allMatch(Character::isLetter))
			.distinct()
			.toList();
		boolean uncommon = words.size() >= ENOUGH_WORDS && words.stream().noneMatch(COMMON::contains);
		long all = lines.stream().mapToLong((line) -> line.words().size()).sum();
		boolean endless = text.length() > ENOUGH && all * LONGEST_WORDS < text.length();
		return uncommon || endless
				|| text.length() > ENOUGH && (vowels < FEWEST_VOWELS * letters || letters * 10 < text.length());
	}

}
