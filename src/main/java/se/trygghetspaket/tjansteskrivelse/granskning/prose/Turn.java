package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns of phrase that tell whether a change in a text is one of money, and in fact. */
enum Turn {

	/** Where one clause ends and the next begins. */
	CLAUSE("[;:()](?!\\p{L})|,(?!\\d)|\\b(?:medan|men|samt|däremot|emedan)\\b|\\boch (?=(?:föreslås|får|blir|ska|har|är|ökar|minskar|höjs|sänks|halveras|fördubblas|avsätts|ligger)\\b)|\\boch\\b"),

	/** Speaks of money. */
	MONEY("\\b\\p{L}*(?:anslag|belopp|summa|nivå|stöd|bidrag|medel|medlen|tilldelning|ersättning|satsning|pengar|pengarna"
			+ "|kronor|kr|tkr|mkr|budget|ram|post|resurs|avsättning|fördelning|kostnad)"
			+ "(?:et|en|na|er|ar|erna|arna|s|n|t|an|ens|ets)?\\b|\\d ?(?:%|procent)"),

	/** The money of what was told of before. */
	ITS_MONEY(
			"\\b(?:anslaget|beloppet|summan|posten|posterna|stödet|bidraget|tilldelningen|ersättningen|pengarna|medlen)\\b"),

	/** The clause is about what was told of before. */
	GOES_ON("^\\s*(?:och |, )?(?:(?:vilket|det)\\b.*)?$"),

	/** Something is left out of the comparison. */
	EXCEPTED(
			"\\b(?:undantag|undantaget|förutom|bortsett|exklusive|utom|frånsett|justerat|rensat|efter omföring|före omföring)"),

	/** Wished for, feared, possible, or of something else than money. */
	OPEN("\\b(?:om|skulle|kan(?! därför| därmed| alltså| nu)|kunde|bör|borde|framöver|på sikt|planera\\p{L}*|väntas|förväntas"
			+ "|nästa år|kommande|önska\\p{L}*|begär\\p{L}*|äska\\p{L}*|syfte|syftar|mål|målet|ambition\\p{L}*|vill|behov\\p{L}*"
			+ "|antal\\p{L}*|risk\\p{L}*|upplev\\p{L}*|trygghet\\p{L}{0,3}|otrygghet\\p{L}*|brott\\p{L}{0,7}|samtidigt som|hade|\\p{L}*avgift\\p{L}*)\\b"),

	/** Almost, or more than. */
	ROUGHLY("\\b(?:nästan|närapå|knappt|drygt|ungefär|cirka|ca|omkring|mer än|minst|över|i princip|i stort sett|närmare)\\s*$"),

	/** The verb has an object: it is not the line that changes. */
	OBJECT_FOLLOWS(
			"^\\s+(?!(?:summa|belopp|anslag|nivå|stöd|bidrag)\\b|med\\b|till\\b|från\\b|i\\b|för\\b|år\\b|något\\b|kraftigt\\b|mest\\b|marginellt\\b|jämfört\\b"
					+ "|därför\\b|på\\b|än\\b|därmed\\b|också\\b|alltså\\b|dock\\b|inte\\b|\\d|[{]|och\\b|under\\b|nästan\\b|cirka\\b)\\p{L}+"),

	/** What activity does as often as money. */
	ACTIVITY("^(?:utök|förstärk|väx)"),

	/** So many percent more or less. */
	PERCENT_MORE("^[\\d,]+ ?(?:procent|%) (?:mer|mindre|högre|lägre)\\b"),

	/** Denied right after the verb. */
	NOT("^\\s+inte\\b"),

	/** "That much": of what, when no year is named. */
	ALIKE("^(?:lika mycket|lika stor)"),

	/** As before. */
	AS_BEFORE("\\bsom (?:tidigare|förut|innan)\\b|\\b20\\d\\d\\b");

	private final Pattern pattern;

	Turn(String pattern) {
		this.pattern = Pattern.compile(pattern);
	}

	/** Whether it is in a text in lower case. */
	boolean in(String lower) {
		return this.pattern.matcher(lower).find();
	}

	Matcher matcher(String lower) {
		return this.pattern.matcher(lower);
	}

}
