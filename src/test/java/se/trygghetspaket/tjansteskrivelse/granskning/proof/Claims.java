package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What running text claims of amounts, and what says the contrary. */
final class Claims {

	private static final String AMOUNT = Written.NUMBER + "\\s+(?:mkr|mnkr|tkr|kronor|kr|procent)";

	/** After a number: a little more than it. */
	private static final String MORE = "+5";

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
		contrary("(?<=(?:tkr|mkr|mnkr|kronor|kr|procent) )mer(?=( på \\p{L}+)? än)", "mindre");
		contrary("något mindre än förut", "något mer än förut");
		contrary("(?<=(?:fjärdedel|tkr|mkr|kronor) )lägre", "högre");
		contrary("blir billigare(?=, " + AMOUNT + ")", "blir dyrare");
		contrary("en fjärdedel (?=lägre)", "hälften ");
		contrary("(\\d+) procent(?= mer)", "$1+5 procent");
		contrary("räknas upp(?= med " + AMOUNT + ")", "räknas ner");
		contrary("(?:höjs|ökar)(?= med en femtedel)", "sänks");
		contrary("stiger(?= därmed med " + AMOUNT + ")", "sjunker");
		contrary("en höjning med hälften", "en sänkning med hälften");
		contrary("lämnas på årets nivå", "höjs över årets nivå");
		contrary("liksom i år", "vilket är mer än i år");
		contrary("Påslaget(?=, " + AMOUNT + ")", "Neddragningen");
		contrary("Nya i paketet är", "Oförändrade i paketet är");
		contrary("Insatsen är ny(?=\\.)", "Insatsen är oförändrad");
		contrary("De tre största posterna", "De tre minsta posterna");
		contrary("satsningens största post", "satsningens minsta post");
		contrary("knappt två tredjedelar(?= av paketet)", "drygt tre fjärdedelar");
		contrary("ungefär en tredjedel(?= av satsningen)", "ungefär hälften");
		contrary("En fjärdedel(?= av anslaget)", "En tredjedel");
		contrary("2024 års nivå", "mer än 2024 års nivå");
		contrary("över fjolårets nivå", "under fjolårets nivå");
		contrary("Beloppet är oförändrat", "Beloppet är höjt");
		contrary("densamma som i fjol", "högre än i fjol");
		contrary("och upphör(?=\\.)", "men får lika mycket som i fjol");
		contrary("behöver inget eget anslag", "behåller årets anslag");
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
			String said = (match.group(group) == null) ? "" : match.group(group);
			if (contrary.contains("$" + group + MORE)) {
				contrary = contrary.replace("$" + group + MORE, String.valueOf(Integer.parseInt(said) + 5));
			}
			contrary = contrary.replace("$" + group, said);
		}
		if (match.group().indexOf('\n') >= 0) {
			contrary = contrary.replaceFirst(" ", "\n");
		}
		boolean capital = Character.isUpperCase(match.group().charAt(0));
		return capital ? Character.toUpperCase(contrary.charAt(0)) + contrary.substring(1) : contrary;
	}

}
