package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What running text claims of amounts, and what says the contrary. */
final class Claims {

	private static final String AMOUNT = Written.NUMBER + "\\s+(?:mkr|tkr|kronor|kr|procent)";

	/**
	 * In the order in which they are looked for; what is found is not looked at again.
	 */
	private static final Map<Pattern, String> CONTRARY = new LinkedHashMap<>();

	static {
		contrary("samma summa som", "en högre summa än");
		contrary("samma summa", "en högre summa än förra året");
		contrary("samma belopp som", "ett högre belopp än");
		contrary("på samma nivå som", "på en högre nivå än");
		contrary("lika mycket( pengar)? som", "mer$1 än");
		contrary("lika mycket(?=\\.)", "dubbelt så mycket");
		contrary("lika stor som", "större än");
		contrary("precis som förra året", "vilket är mer än förra året");
		contrary("lig(ga|ger) kvar på", "sänkas till");
		contrary("(anslaget|stödet till [\\p{L} ]+) är oförändrat", "$1 är höjt");
		contrary("beloppet är detsamma som", "beloppet är högre än");
		contrary("halveras", "fördubblas");
		contrary("fördubblas", "halveras");
		contrary("(nytt) (för året|i paketet) är", "oförändrat $2 är");
		contrary("är ny i paketet", "är oförändrad i paketet");
		contrary("inte fanns med förra året", "fanns med förra året");
		contrary("ligger inte längre i paketet", "är oförändrad i paketet");
		contrary("(?:höjs|ökar)(?=(?: alltså)? (?:med|från|till) " + AMOUNT + ")", "sänks");
		contrary("(?:sänks|minskar)(?=(?: alltså)? (?:med|från|till) " + AMOUNT + ")", "ökar");
		contrary("höjt(?= från " + AMOUNT + ")", "sänkt");
		contrary("(?<=(?:tkr|mkr|kronor|kr|procent) )mer(?=( på \\p{L}+)? än)", "mindre");
		contrary("något mindre än förut", "något mer än förut");
		contrary("(?<=(?:fjärdedel|tkr|mkr|kronor) )lägre", "högre");
		contrary("blir billigare(?=, " + AMOUNT + ")", "blir dyrare");
		contrary("en fjärdedel (?=lägre)", "hälften ");
		contrary("(\\d+) procent(?= mer)", "$10 procent");
	}

	private Claims() {
	}

	private static void contrary(String claim, String says) {
		CONTRARY.put(Pattern.compile(claim.replace(" ", "\\s"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), says);
	}

	/** Each claim of a text with its contrary. */
	static Map<MemoParts.Range, String> in(String text) {
		Map<MemoParts.Range, String> found = new LinkedHashMap<>();
		CONTRARY.forEach((claim, says) -> {
			Matcher matcher = claim.matcher(text);
			while (matcher.find()) {
				MatchResult match = matcher.toMatchResult();
				MemoParts.Range range = new MemoParts.Range(match.start(), match.end());
				if (found.keySet().stream().noneMatch(range::meets)) {
					found.put(range, cased(match, says));
				}
			}
		});
		return found;
	}

	/** With the groups, the line end and the capital that were matched. */
	private static String cased(MatchResult match, String says) {
		String contrary = says;
		for (int group = 1; group <= match.groupCount(); group++) {
			contrary = contrary.replace("$" + group, (match.group(group) == null) ? "" : match.group(group));
		}
		if (match.group().indexOf('\n') >= 0) {
			contrary = contrary.replaceFirst(" ", "\n");
		}
		boolean capital = Character.isUpperCase(match.group().charAt(0));
		return capital ? Character.toUpperCase(contrary.charAt(0)) + contrary.substring(1) : contrary;
	}

}
