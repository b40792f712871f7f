package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.Kronor;

/** What a memo can say of an amount without telling it. */
enum ClaimKind {

	/** As much as before. */
	SAME(List.of("samma", "lika", "oförändra", "ligg", "behåll"),
			"\\bsamma (?:summa|belopp|nivå|anslag|stöd|bidrag|tilldelning|ersättning|ram)\\b|\\blika mycket\\b|\\blika stor[at]? som\\b|\\bdetsamma\\b|\\boförändrat (?:för|i) (?:i år|året|paketet)\\b"
					+ "|\\blika stor[at]? (?:summa|belopp|anslag|stöd|bidrag)\\b|\\boförändra(?:d|t|de)\\b|\\bligg(?:a|er) kvar på\\b"
					+ "|\\bligg(?:a|er) (?:still|fast)\\b|\\bbehåll(?:a|er|s) (?:sin nivå|nivån|sitt anslag)\\b") {
		@Override
		boolean holds(Kronor before, Kronor now) {
			return now.equals(before);
		}
	},

	/** Nothing before. */
	NEW(List.of("ny", "nytt", "fanns", "saknades"),
			"\\b(?:ny|nytt) (?:satsning|insats|post|budgetpost|rad|stöd|bidrag|åtgärd|del)\\b"
					+ "|\\b(?:inte fanns|fanns inte|saknades)(?: med)? (?=förra|i fjol|20\\d\\d|tidigare|under)|\\b(?:nytt|ny) (?:för|i) (?:i år|året|paketet|år(?! \\d)|20\\d\\d)\\b|\\b(?:är|blir) (?:helt )?(?:ny|nytt)(?=[.,;]|$)") {
		@Override
		boolean holds(Kronor before, Kronor now) {
			return before.isZero();
		}
	},

	/** Something before. */
	EXISTED(List.of("fanns"),
			"(?<!inte )\\bfanns (?:med )?(?:även |också |redan )?(?=förra året|i fjol|20\\d\\d|föregående)") {
		@Override
		boolean holds(Kronor before, Kronor now) {
			return !before.isZero();
		}
	},

	/** Half as much. */
	HALVED(List.of("halv", "hälften"),
			"\\bhalvera(?:s|r|d|t|ts)?\\b|\\bhälften så mycket\\b|\\bhalva (?:summan|beloppet|anslaget)\\b(?=.* (?:än|jämfört|mot) )"
					+ "|\\bhälften av (?:fjolårets|förra årets|föregående års)\\b|\\bhalva (?:fjolårets|förra årets|föregående års)\\b") {
		@Override
		boolean holds(Kronor before, Kronor now) {
			return now.value() * 2 == before.value();
		}
	},

	/** Twice as much. */
	DOUBLED(List.of("dubb"),
			"\\b(?:fördubbla|dubblera|dubbla)(?:s|r|d|t|ts)\\b|\\bdubbelt så (?:mycket|stor[at]?)\\b|\\bdet dubbla\\b"
					+ "|\\b(?:den )?dubbla (?:summan|beloppet|anslaget)\\b|\\bdubbel (?:summa)\\b|\\bdubbelt (?:belopp|anslag)\\b") {
		@Override
		boolean holds(Kronor before, Kronor now) {
			return before.value() * 2 == now.value();
		}
	},

	/** More than before. */
	RAISED(List.of("ök", "höj", "dyr", "förstärk", "väx", "räkn", "stig", "mer", "högre"),
			"\\b(?:öka(?:r|s|t|d|de)?|höj(?:s|a|as|er|ts|t|d|da|des|de)?|dyrare|förstärk(?:s|a|as|er|t)?|utöka(?:s|r|t|d|de)?|väx(?:er|a)|räknas upp|stig(?:er|a|it))\\b"
					+ "|(?:ökning|höjning|uppräkning|förstärkning)(?:en)?\\b"
					+ "|(?<=kr |tkr |mkr |kronor |[}] )(?:mer|högre)\\b|\\b(?:en|ett) (?:något )?högre (?:summa|belopp|anslag|nivå|stöd|bidrag)\\b") {
		@Override
		boolean holds(Kronor before, Kronor now) {
			return now.compareTo(before) > 0;
		}
	},

	/** Less than before. */
	LOWERED(List.of("minsk", "mindre", "sänk", "billig", "reducer", "krymp", "skär", "dra", "trapp", "banta", "lägre",
			"neddrag"),
			"\\b(?:minska(?:r|s|t|de|d|des)?|sänk(?:s|a|as|er|t|ta|tes|te)?|billigare|reducera(?:s|r)|krymper|skärs? ne[dr]|dras? ne[dr]|trappas ne[dr]|bantas)\\b"
					+ "|(?:minskning|sänkning|neddragning|nedskärning)(?:en)?\\b"
					+ "|(?<=kr |tkr |mkr |kronor |[}] )(?:mindre|lägre)\\b|\\b(?:en|ett) (?:något )?lägre (?:summa|belopp|anslag|nivå|stöd|bidrag)\\b") {
		@Override
		boolean holds(Kronor before, Kronor now) {
			return now.compareTo(before) < 0;
		}
	},

	/** More than before, in a comparison. */
	MORE_THAN(List.of("än "),
			"\\b(?:mer|större|högre)\\b(?: (?:summa|belopp|anslag|nivå|stöd|bidrag|medel|pengar|tilldelning))? än "
					+ "(?=i fjol|förra|föregående|fjol|under \\d|år \\d|20\\d\\d|tidigare|året|förut|i år|innevarande|den för|det för|den summa|det belopp)") {
		@Override
		boolean holds(Kronor before, Kronor now) {
			return now.compareTo(before) > 0;
		}
	},

	/** Less than before, in a comparison. */
	LESS_THAN(List.of("än "),
			"\\b(?:mindre|lägre)\\b(?: (?:summa|belopp|anslag|nivå|stöd|bidrag|medel|pengar|tilldelning))? än "
					+ "(?=i fjol|förra|föregående|fjol|under \\d|år \\d|20\\d\\d|tidigare|året|förut|i år|innevarande|den för|det för|den summa|det belopp)") {
		@Override
		boolean holds(Kronor before, Kronor now) {
			return now.compareTo(before) < 0;
		}
	};

	private static final Pattern NEVER = Pattern.compile("(?!)");

	private final List<String> stems;

	private final Pattern pattern;

	/**
	 * A claim.
	 * @param stems what it cannot be without: looked for first, as that is quick
	 */
	ClaimKind(List<String> stems, String pattern) {
		this.stems = stems;
		this.pattern = Pattern.compile(pattern);
	}

	/** Finds it in a text in lower case. */
	Matcher in(String lower) {
		return (this.stems.stream().anyMatch(lower::contains) ? this.pattern : NEVER).matcher(lower);
	}

	/** Whether it is so. */
	abstract boolean holds(Kronor before, Kronor now);

	/** Whether it only tells a direction, as anything but money can have. */
	boolean direction() {
		return this == RAISED || this == LOWERED;
	}

	/** Whether "almost" and "more than" leave room for what is near. */
	boolean ratio() {
		return this == HALVED || this == DOUBLED;
	}

}
