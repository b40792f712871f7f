package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;

/** It is told what the decision rests on and who gets it. */
final class SourceRules {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv");

	/** The heading that sources are added below. */
	private static final String BESLUTSUNDERLAG = "Beslutsunderlag";

	private static final List<String> UNDERLAG = List.of("beslutsunderlag", "underlag för beslut", "underlag:",
			"handlingar i ärendet", "bilaga", "bilagor");

	private static final List<String> EXPEDIERING = List.of("expedier", "beslutet skickas", "beslut skickas",
			"beslutet ska skickas", "beslutet meddelas", "beslutet delges", "sändlista", "delges", "delgivning",
			"kopia till", "protokollsutdrag till", "protokollsutdrag skickas", "protokollsutdrag:");

	private SourceRules() {
	}

	static List<Iakttagelse> of(Reviewed reviewed) {
		Tolkning memo = reviewed.memo();
		List<Iakttagelse> seen = new ArrayList<>();
		if (!names(memo, UNDERLAG)) {
			Iakttagelse missing = Iakttagelse.of(Regel.BESLUTSUNDERLAG_SAKNAS, Place.NOWHERE,
					"Inget beslutsunderlag är angivet. Lägg till ett avsnitt ”Beslutsunderlag” som räknar upp handlingarna, "
							+ "också tjänsteskrivelsen själv.");
			seen.add(fix(reviewed).map(missing::fixedBy).orElse(missing));
		}
		if (!names(memo, EXPEDIERING)) {
			seen.add(Iakttagelse.of(Regel.EXPEDIERING_SAKNAS, Place.NOWHERE,
					"Det framgår inte vem som ska få beslutet. Lägg till ett avsnitt ”Beslutet skickas till” med mottagarna."));
		}
		return seen;
	}

	/** The memo itself and its bilagor, which are known. */
	static Optional<Fix> fix(Reviewed reviewed) {
		LocalDate datum = reviewed.memo().datum();
		if (!reviewed.recorded().draft() || datum == null) {
			return Optional.empty();
		}
		String named = Optional.ofNullable(reviewed.memo().handlingstyp()).orElse("").strip();
		String handling = named.isEmpty() ? "Tjänsteskrivelse"
				: named.substring(0, 1).toUpperCase(SWEDISH) + named.substring(1).toLowerCase(SWEDISH);
		return Optional.of(new Fix.Add(BESLUTSUNDERLAG,
				Stream.concat(Stream.of(handling + " " + datum), reviewed.recorded().bilagor().stream())
					.map((line) -> "- " + line)
					.collect(Collectors.joining("\n"))));
	}

	/** Whether a heading or the beginning of a line is one of the words. */
	private static boolean names(Tolkning memo, List<String> words) {
		Stream<String> lines = memo.avsnitt()
			.stream()
			.flatMap((avsnitt) -> Stream.concat(Stream.of(avsnitt.rubrik()),
					avsnitt.lines().stream().map(MemoLine::trimmed)));
		return Stream.concat(lines, memo.olasta().stream())
			.map((line) -> line.replaceFirst("^#{1,6} +", ""))
			.anyMatch((line) -> words.stream().anyMatch((word) -> line.regionMatches(true, 0, word, 0, word.length())));
	}

}
