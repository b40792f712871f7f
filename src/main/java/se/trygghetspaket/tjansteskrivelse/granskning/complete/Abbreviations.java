package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tie;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;

/** An abbreviation is spelled out somewhere, unless everybody knows it. */
final class Abbreviations {

	/** More are no abbreviations but text in capitals. */
	private static final int MOST = 12;

	private static final Set<String> KNOWN = Set.of("KF", "KS", "KSAU", "KFKS", "AU", "BRÅ", "SKR", "SKL", "LSS", "SFS",
			"SOU", "PDF", "PDFA", "DOCX", "DOC", "XLSX", "XLS", "CSV", "JSON", "XML", "HTML", "KR", "TKR", "MKR",
			"MNKR", "SEK", "TSEK", "KSEK", "MSEK", "EUR", "EU", "FN", "USA", "NATO", "OSL", "GDPR", "PM", "IT", "TV",
			"SMS", "ID", "VD", "HR", "AB", "HB", "HVB", "SCB", "MSB", "IVO", "JO", "JK", "RF", "TF", "KL", "SFI", "BUP",
			"LVU", "LVM", "LOU", "LOV", "PBL", "FL", "SOL", "HSL", "ISO", "SIS", "GPS", "QR", "OK", "OBS", "NB", "VA",
			"DNR", "FAQ", "CV", "CD", "DVD", "COVID", "AI", "WC", "BVC", "CSN", "DO", "SJ", "SL", "SR", "SVT", "UR",
			"TBC", "TBA", "RUT", "ROT", "VAB", "NGO", "IOP", "FOU", "IKT", "APL", "LOA", "BTA", "NPF", "ADHD", "HBTQ",
			"HBTQI", "HBTQIA", "UNICEF", "LED", "USB", "URL", "WEBB", "BID");

	/** Boards are called so by everybody who reads a memo. */
	private static final Pattern ORGAN = Pattern.compile("[A-ZÅÄÖ]{1,4}N(?:AU|U)?|[A-ZÅÄÖ]{1,3}(?:AU|SU)");

	private static final Pattern ROMAN = Pattern.compile("[IVXLCM]+");

	private static final Pattern WORD = Pattern
		.compile("(?<![\\p{L}\\p{N}/_.@&{-])[A-ZÅÄÖ]{2,6}(?![\\p{L}\\p{N}_@/.&}])" + "(?!-[A-ZÅÄÖ\\d])(?! ?\\d)");

	/** Two such words beside each other are a heading or a shout. */
	private static final Pattern SHOUT = Pattern
		.compile("(?<!\\p{L})[A-ZÅÄÖ]{2,}+(?:[ ,!:]++[A-ZÅÄÖ]{2,}+)++(?!\\p{L})");

	private static final Pattern PREFIX = Pattern
		.compile("(?<![\\p{L}\\p{N}])([A-ZÅÄÖ]{2,6})[ /-]?(?:19|20)\\d{2}[/:.-]\\d");

	private Abbreviations() {
	}

	/** One iakttagelse for all of them, at the first. */
	static List<Iakttagelse> of(Tolkning memo) {
		Map<String, Place> used = new LinkedHashMap<>();
		Set<String> skipped = prefixes(memo);
		for (Passage passage : Sections.telling(memo)) {
			String text = withoutTies(passage.text());
			Matcher word = WORD
				.matcher(SHOUT.matcher(text).replaceAll((match) -> match.group().toLowerCase(Locale.ROOT)));
			while (word.find()) {
				used.putIfAbsent(word.group(), passage.place(word.start(), word.end()));
			}
		}
		ReadFordelning table = memo.fordelning();
		if (table != null) {
			table.poster().forEach((post) -> {
				Matcher word = WORD.matcher(post.insats());
				while (word.find() && !SHOUT.matcher(post.insats()).find()) {
					used.putIfAbsent(word.group(), Sections.place(memo, ReadAvsnitt.FORDELNING, post.line()));
				}
			});
		}
		List<String> candidates = used.keySet()
			.stream()
			.filter((word) -> !KNOWN.contains(word) && !skipped.contains(word) && !ORGAN.matcher(word).matches()
					&& !ROMAN.matcher(word).matches())
			.toList();
		if (candidates.isEmpty() || candidates.size() > MOST) {
			return List.of();
		}
		String all = text(memo);
		List<String> unclear = candidates.stream().filter((word) -> !isExplained(word, all)).toList();
		if (unclear.isEmpty()) {
			return List.of();
		}
		Place place = used.getOrDefault(unclear.get(0), Place.NOWHERE);
		return List.of(Iakttagelse.of(Regel.FORKORTNING_OFORKLARAD, place,
				(unclear.size() == 1)
						? "Förkortningen " + unclear.get(0)
								+ " förklaras inte. Skriv ut vad den står för första gången den används."
						: "Förkortningarna " + String.join(", ", unclear.subList(0, unclear.size() - 1)) + " och "
								+ unclear.get(unclear.size() - 1)
								+ " förklaras inte. Skriv ut vad de står för första gången de används."));
	}

	/**
	 * "X (…)", "… (X)", "X, som …", "X står för …", or words that begin with its letters.
	 */
	private static boolean isExplained(String word, String text) {
		List<String> forms = new ArrayList<>(
				List.of("(?<!\\p{L})" + word + "(?::s|s)? ?\\((?!\\p{L}{1,7}\\)|dnr|se |bilaga)\\p{L}[^)\\n]{4,}",
						"\\p{L}[”\"*_]* \\((?:[^()\\n]{0,30} )?[”\"]?" + word + "[”\"]?\\)",
						"(?<!\\p{L})" + word
								+ "(?:-\\p{L}+)?,? (?:som|där|vilket|dvs|det vill säga|d\\.v\\.s\\.|alltså|är en|är ett"
								+ "|är kommunens|är förkortning|är namnet|står för|betyder|innebär|=|–|—)(?!\\p{L})",
						"(?:förkortat|förkortad|förkortas|kallad|kallat|kallade|kallas|benämnd|benämns|nedan) [”\"]?"
								+ word + "(?!\\p{L})"));
		if (word.length() > 2) {
			forms.add(Stream.of(word.split(""))
				.map((letter) -> "(?<!\\p{L})(?iu:" + letter + ")\\p{L}{1,25}")
				.collect(Collectors.joining("(?:,|-|/)?[ -]?(?:(?:och|i|för|av|på|om|till|mot|samt) )?")));
		}
		return forms.stream().anyMatch((form) -> Pattern.compile(form).matcher(text).find());
	}

	/** What is tied is printed as an amount. */
	private static String withoutTies(String text) {
		StringBuilder rest = new StringBuilder(text);
		Tie.in(text).forEach((tie) -> rest.replace(tie.start(), tie.end(), " ".repeat(tie.end() - tie.start())));
		return rest.toString();
	}

	private static Set<String> prefixes(Tolkning memo) {
		String number = memo.diarienummer();
		return PREFIX.matcher(((number == null) ? "" : number) + "\n" + text(memo))
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());
	}

	private static String text(Tolkning memo) {
		List<String> lines = new ArrayList<>();
		memo.avsnitt().forEach((avsnitt) -> {
			lines.add(avsnitt.rubrik());
			Passage.in(avsnitt).forEach((passage) -> lines.add(passage.text()));
		});
		memo.beslutsforslag().poster().forEach((post) -> lines.add(post.insats()));
		ReadFordelning table = memo.fordelning();
		if (table != null) {
			table.poster().forEach((post) -> lines.add(post.insats()));
		}
		lines.addAll(memo.olasta());
		return String.join("\n", lines);
	}

}
