package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/** The proposed decision can be lifted into the protokoll as it stands. */
final class BeslutRules {

	private static final List<String> ATT = List.of("besluta att", "beslutar att", "beslutade att", "beslut att");

	private final Tolkning memo;

	private final ReadBeslutsforslag list;

	private final List<Iakttagelse> seen = new ArrayList<>();

	private BeslutRules(Tolkning memo) {
		this.memo = memo;
		this.list = memo.beslutsforslag();
	}

	static List<Iakttagelse> of(Tolkning memo) {
		BeslutRules rules = new BeslutRules(memo);
		memo.avsnitt().stream().filter(BeslutRules::isBeslutsforslag).findFirst().ifPresent(rules::check);
		return rules.seen;
	}

	static boolean isBeslutsforslag(ReadAvsnitt avsnitt) {
		String rubrik = avsnitt.rubrik().toLowerCase(Locale.ROOT);
		return rubrik.contains("förslag till beslut") || rubrik.contains("beslutsförslag");
	}

	private void check(ReadAvsnitt avsnitt) {
		if (!this.list.poster().isEmpty()) {
			checkUnit(avsnitt);
			checkTotal(avsnitt);
		}
		checkNumbers(avsnitt);
		checkSentences(avsnitt);
	}

	private void checkUnit(ReadAvsnitt avsnitt) {
		if (this.list.enhet() != null || this.list.form().withUnit()) {
			return;
		}
		this.list.poster()
			.stream()
			.filter((post) -> post.amount().text().chars().noneMatch(Character::isLetter))
			.findFirst()
			.ifPresent((post) -> add(Regel.BESLUT_UTAN_ENHET, Place.of(avsnitt.rubrik(), post.line()),
					"Beloppen i beslutet saknar enhet, till exempel ”" + post.amount().text()
							+ "”. Skriv kr, tkr eller mkr efter varje belopp."));
	}

	private void checkTotal(ReadAvsnitt avsnitt) {
		String ingress = this.list.ingress();
		if (this.list.summa() != null || (ingress != null && tellsSum(ingress))) {
			return;
		}
		add(Regel.BESLUT_UTAN_SUMMA, new Place(avsnitt.rubrik(), avsnitt.heading().number(), null),
				"Beslutet har ingen summa. Lägg till en sista rad med summan, så att det framgår hur mycket som fördelas.");
	}

	private boolean tellsSum(String ingress) {
		try {
			Kronor sum = Kronor
				.sum(this.list.poster().stream().flatMap((post) -> Optional.ofNullable(post.kr()).stream()).toList());
			return AmountsInText.in(ingress.replace('\n', ' '))
				.stream()
				.anyMatch((found) -> found.kronor().equals(sum));
		}
		catch (AmountOutOfRange ex) {
			return false;
		}
	}

	/** A decision of one sentence needs no number. */
	private void checkNumbers(ReadAvsnitt avsnitt) {
		boolean listed = !this.list.poster().isEmpty();
		boolean numbered = (listed && this.list.form().numbered())
				|| avsnitt.lines().stream().anyMatch((line) -> isNumbered(line.trimmed()));
		long points = avsnitt.lines().stream().filter((line) -> !line.isBlank()).count();
		if (!numbered && (listed || points > 1)) {
			add(Regel.BESLUT_EJ_NUMRERAT, new Place(avsnitt.rubrik(), avsnitt.heading().number(), null),
					"Beslutspunkterna är inte numrerade. Numrera dem, så att protokollet kan hänvisa till dem.");
		}
	}

	private void checkSentences(ReadAvsnitt avsnitt) {
		for (MemoLine line : avsnitt.lines()) {
			Optional<String> phrase = attPhrase(line.trimmed());
			if (phrase.isPresent()) {
				add(Regel.BESLUT_ATT_SATS, new Place(avsnitt.rubrik(), line.number(), phrase.get()),
						"Beslutet är skrivet som en att-sats. Skriv fristående meningar som kan lyftas in i protokollet, till "
								+ "exempel ”" + board() + " fördelar …”.");
				return;
			}
		}
	}

	private String board() {
		String mottagare = this.memo.mottagare();
		return (mottagare == null) ? "Kommunstyrelsen" : mottagare;
	}

	private static Optional<String> attPhrase(String line) {
		for (String phrase : ATT) {
			int at = Text.indexOfIgnoringCase(line, phrase);
			if (at >= 0) {
				return Optional.of(line.substring(at, at + phrase.length()));
			}
		}
		String rest = isNumbered(line) ? line.substring(line.indexOf(' ') + 1).strip() : line;
		return Text.startsWithIgnoringCase(rest, "att ") ? Optional.of(rest.substring(0, 3)) : Optional.empty();
	}

	private static boolean isNumbered(String line) {
		int at = 0;
		while (at < line.length() && Character.isDigit(line.charAt(at))) {
			at++;
		}
		return at > 0 && at + 1 < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')')
				&& line.charAt(at + 1) == ' ';
	}

	private void add(Regel regel, Place place, String text) {
		this.seen.add(Iakttagelse.of(regel, place, text));
	}

}
