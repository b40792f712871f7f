package se.trygghetspaket.tjansteskrivelse.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headings that municipal memos have, in lower case and without a final colon. */
public final class KnownHeadings {

	private static final int LONGEST = 80;

	private static final Set<String> WHOLE = Set.of("beslutsförslag", "sammanfattning", "sammanfattning av ärendet",
			"ärende", "ärendet", "ärendet i korthet", "ärendebeskrivning", "beskrivning av ärendet", "bakgrund",
			"bakgrund och syfte", "ärendets beredning", "beredning", "inledning", "bedömning", "överväganden", "analys",
			"motivering", "motiv till beslut", "ekonomi", "finansiering", "kostnader och finansiering", "konsekvenser",
			"konsekvensanalys", "barnkonsekvenser", "barnkonsekvensanalys", "barnperspektiv", "barnperspektivet",
			"barnets bästa", "prövning av barnets bästa", "jämställdhet", "jämställdhetsperspektiv",
			"miljökonsekvenser", "juridiska konsekvenser", "juridik", "lagstöd", "risker", "riskanalys", "tidplan",
			"tidsplan", "uppföljning", "genomförande", "syfte", "mål", "samråd", "slutsats", "slutsatser", "yttrande",
			"tidigare beslut", "tidigare beslut i ärendet", "alternativ", "fördelning", "förslag till fördelning",
			"beslutsunderlag", "underlag", "underlag för beslut", "handlingar i ärendet", "bilagor", "bilaga",
			"expediering", "expedieras", "expedieras till", "sändlista", "delges", "delgivning", "kopia till",
			"beslutet skickas till", "beslutet ska skickas till", "beslut skickas till", "beslutet meddelas",
			"beslutet expedieras till", "protokollsutdrag till", "protokollsutdrag skickas till");

	private static final List<String> BEGINNINGS = List.of("förslag till beslut", "konsekvenser för",
			"ekonomiska konsekvenser", "ekonomiska förutsättningar", "beslutsunderlag ");

	private static final List<String> ENDINGS = List.of("förslag till beslut", "bedömning", "överväganden",
			"synpunkter");

	/** What may follow the signatures. */
	private static final List<String> CLOSING = List.of("beslutsunderlag", "underlag", "handlingar i ärendet", "bilag",
			"expedier", "sändlista", "delg", "kopia till", "beslutet ", "beslut skickas", "protokollsutdrag");

	private KnownHeadings() {
	}

	/** Whether a line is one of them. */
	public static boolean contains(String line) {
		if (line.length() > LONGEST || endsLikeSentence(line)) {
			return false;
		}
		String heading = normalized(line);
		return WHOLE.contains(heading) || BEGINNINGS.stream().anyMatch(heading::startsWith)
				|| ENDINGS.stream().anyMatch((end) -> heading.endsWith("s " + end));
	}

	/** "Förslag till beslut", also somebody's or in some board. */
	public static boolean isBeslutsforslag(String line) {
		String heading = normalized(line);
		return contains(line) && (heading.equals("beslutsförslag") || heading.contains("förslag till beslut"));
	}

	/** Whether it begins a section that may stand after the signatures. */
	static boolean isClosing(String line) {
		String heading = normalized(line);
		return contains(line) && CLOSING.stream().anyMatch(heading::startsWith);
	}

	private static boolean endsLikeSentence(String line) {
		return line.isEmpty() || ".,;!?".indexOf(line.charAt(line.length() - 1)) >= 0;
	}

	private static String normalized(String line) {
		String rest = withoutNumber(line);
		String text = rest.endsWith(":") ? rest.substring(0, rest.length() - 1) : rest;
		return text.strip().replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
	}

	/** "2. Bakgrund", "2.1 Bakgrund". */
	private static String withoutNumber(String line) {
		int at = 0;
		while (at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == '.')) {
			at++;
		}
		return (at > 0 && at < line.length() && Character.isWhitespace(line.charAt(at)))
				? line.substring(at + 1).strip() : line;
	}

}
