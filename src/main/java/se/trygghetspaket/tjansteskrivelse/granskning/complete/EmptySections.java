package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;
import se.trygghetspaket.tjansteskrivelse.read.KnownHeadings;

/** Something stands below each heading. */
final class EmptySections {

	/** Headings that other headings often stand directly below. */
	private static final List<String> PARENTS = List.of("ärende", "beskrivning", "bakgrund", "beredning", "bedömning",
			"överväganden", "konsekvenser", "konsekvensanalys", "analys", "ekonomi", "genomförande", "uppdrag",
			"redovisning", "förslag till fördelning", "fördelning");

	/** What stands below these may be read as something else. */
	private static final List<String> SIGNING = List.of("undertecknare", "underskrift", "signatur", "undertecknat",
			"underteckna");

	private EmptySections() {
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		List<Iakttagelse> seen = new ArrayList<>();
		List<ReadAvsnitt> all = reviewed.memo().avsnitt();
		for (int i = 0; i < all.size(); i++) {
			ReadAvsnitt avsnitt = all.get(i);
			ReadAvsnitt next = (i + 1 < all.size()) ? all.get(i + 1) : null;
			if (isEmpty(avsnitt)) {
				boolean required = reviewed.recorded()
					.required()
					.stream()
					.anyMatch((rubrik) -> rubrik.strip().equalsIgnoreCase(avsnitt.rubrik()));
				if (required || !mayBeEmpty(avsnitt, next, reviewed.memo(), reviewed.recorded().draft())) {
					seen.add(found(reviewed, avsnitt, avsnitt.heading(), avsnitt.rubrik(), required));
				}
			}
			else {
				subheading(avsnitt).ifPresent((line) -> seen
					.add(found(reviewed, avsnitt, line, line.trimmed().replaceAll("^#+ *| *#+$", ""), false)));
			}
		}
		return seen;
	}

	private static Iakttagelse found(Reviewed reviewed, ReadAvsnitt avsnitt, MemoLine heading, String rubrik,
			boolean required) {
		Iakttagelse seen = Iakttagelse.of(Regel.AVSNITT_TOMT, Place.of(avsnitt.rubrik(), heading),
				required ? "Avsnittet ”" + rubrik
						+ "” är tomt men ska finnas enligt paketets skrivelsemall. Skriv vad som gäller här."
						: "Under rubriken ”" + rubrik + "” står ingenting. Skriv texten eller ta bort rubriken.");
		return Sections.isUnderlag(avsnitt) ? SourceRules.fix(reviewed).map(seen::fixedBy).orElse(seen) : seen;
	}

	private static boolean isEmpty(ReadAvsnitt avsnitt) {
		return avsnitt.lines().stream().allMatch(MemoLine::isBlank);
	}

	/**
	 * Whether other headings, signatures or lines that were not read may be what stands
	 * below it.
	 */
	private static boolean mayBeEmpty(ReadAvsnitt avsnitt, @Nullable ReadAvsnitt next, Tolkning memo, boolean draft) {
		String rubrik = avsnitt.rubrik().toLowerCase(Locale.ROOT);
		if (SIGNING.stream().anyMatch(rubrik::contains) || !memo.olasta().isEmpty()) {
			return true;
		}
		if (next == null) {
			return false;
		}
		if ((draft && rubrik.startsWith("konsekvenser för ")) || Sections.isUnderlag(next)) {
			return false;
		}
		if (!draft && !KnownHeadings.contains(avsnitt.rubrik())) {
			return true;
		}
		String number = number(rubrik);
		String below = number(next.rubrik());
		if (!number.isEmpty()) {
			return below.isEmpty() || below.startsWith(number + ".");
		}
		return PARENTS.stream().anyMatch(rubrik::startsWith) || rubrik.endsWith("konsekvenser")
				|| rubrik.endsWith("bedömning");
	}

	/** "2" of "2. Bakgrund", "2.1" of "2.1 Bakgrund". */
	private static String number(String rubrik) {
		int end = 0;
		while (end < rubrik.length() && (Character.isDigit(rubrik.charAt(end)) || rubrik.charAt(end) == '.')) {
			end++;
		}
		return (end > 0 && rubrik.charAt(end - 1) == '.') ? rubrik.substring(0, end - 1) : rubrik.substring(0, end);
	}

	/** The first heading inside a section that has neither text nor a lower heading. */
	private static Optional<MemoLine> subheading(ReadAvsnitt avsnitt) {
		MemoLine open = null;
		for (MemoLine line : avsnitt.lines()) {
			int level = level(line.trimmed());
			if (open != null && level > 0 && level <= level(open.trimmed())) {
				return Optional.of(open);
			}
			if (!line.isBlank()) {
				open = (level > 0) ? line : null;
			}
		}
		return Optional.ofNullable(open);
	}

	/** How many signs a CommonMark heading begins with, or 0. */
	private static int level(String line) {
		int level = 0;
		while (level < line.length() && line.charAt(level) == '#') {
			level++;
		}
		return (level > 0 && level <= 6 && level < line.length() && line.charAt(level) == ' ') ? level : 0;
	}

}
