package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.regex.Pattern;

/** Turns of phrase in civil servants' Swedish that tell what an amount beside them is. */
enum Cue {

	/** Money is given: without one of these nothing is held against an amount. */
	GIVES("\\b(?:avsätt|avsatt|anslå|anslag|få\\b|får\\b|fått|tilldela|föreslå|fördela|lägg|ligg|uppgå|reserver|bevilja"
			+ "|satsa|\\bgår\\b|gå till|gå vidare till|anvis|budgeter|\\bges\\b|disponer|omfatta|behåll|behålla|erhåll|använd|satt av"
			+ "|sätts av|sätta av|avdela|öronmärk|viks\\b|vika\\b|ställs till|tillför|tillkommer|\\bblir\\b|\\bhar\\b|summa på"
			+ "|belopp på|belopp om|\\bmed \\s*$|prioriter|räck|finansier|föreslagen|finns\\b|\\bfick\\b|\\bgick\\b|\\blades\\b|\\bhade\\b|\\bkostar\\b|\\bger\\b|\\bstödj|\\bdela på|\\bbidrar\\b|\\b(?:för|på|om)\\s*$"
			+ "|\\bförslaget är\\b|(?:\\bdet vill säga|\\bdvs\\.?|\\bd\\.v\\.s\\.|\\bnämligen)\\s*$|\\b(?:höj|sänk|öka|minsk|halver|fördubbl|reducer|utök|förstärk)\\p{L}*\\b[^,;]*\\btill\\s*$)"),

	/** Part of an amount that was told before. */
	PART_BEFORE(
			"\\b(?:varav(?! paketet| kommunen| kommunstyrelsen)|därav|däribland|av (?:dessa|detta|denna|den|de|beloppet|summan|anslaget|stödet|medlen|posten|pengarna)"
					+ "|hälften|en tredjedel|en fjärdedel|resten|resterande|återstående|inklusive|inkl|ingår)\\b"),

	/** Part of an amount that is told after it. */
	PART_AFTER("^\\s*(?:av|utav|ingår|i (?:beloppet|summan))\\b"
			+ "(?!\\s+(?:\\p{L}+s\\s+)?(?:pengar|medel|resurser|budget|ram|anslag))"),

	/** So much for each of something. */
	EACH_AFTER(
			"^\\s*(?:/|per\\b|styck|stycket|i (?:månaden|timmen|veckan|kvartalet)\\b|om (?:året|dagen|månaden)\\b|för varje\\b|årligen)"),

	/** So much for each of something, told before. */
	EACH_BEFORE("\\b(?:varje|per|vardera|styckpris|timpris|genomsnitt|i snitt|snittkostnad)\\b"),

	/** Spent or left over, not given. */
	USED("\\b(?:förbruk|användes|använts|använt\\b|utnyttj|utbetal|betalades|betalats|överskott|underskott|utfall|upparbet"
			+ "|återbetal|återlämn|återlämna|kvarstod|blev över|fanns kvar|är kvar|finns kvar|\\bkvar av\\b|redovis)"),

	/** Left over, told after. */
	LEFT_AFTER("^\\s*(?:över(?! fjolårets| förra| årets| i | 20)|kvar|outnyttja\\p{L}*|oanvän\\p{L}*)\\b"),

	/** Somebody else pays. */
	OTHERS_PAY(
			"(?:medfinansier|samfinansier|tillskjut|skjuter\\b.{0,25}\\btill|skjuta till|i hela landet|regeringen|\\bstaten\\b|går in med|bidrar|bidra med|bidrog|\\bstår för|\\bsvarar för"
					+ "|\\bbetalar|bekostar|sponsr|statsbidrag|statlig|betalats av|betalas av|betalades av|bidrag från|medel från|stöd från|pengar från|egeninsats"
					+ "|egna medel|extern|egen budget|eget anslag|egen ram|ordinarie budget|delfinansier|täcks av|därutöver|\\bdärtill från"
					+ "|\\bur (?:\\p{L}+s )?\\p{L}{3,20}(?:paket|budget|anslag|fond|pott)\\b)"),

	/** Wished for, possible or somebody's guess. */
	SUPPOSED(
			"\\b(?:om\\b.{0,60}\\b(?:hade|skulle|blir|ökar|kan)|skulle|hade\\b|önska|begär|äska|ansök|\\bsökt\\b|\\bsöker\\b|yrka"
					+ "|föreslog|har föreslagit|hade föreslagit|alternativ|uppskatt|prognos|beräkna|planera|eventuell|kunde|kan (?:bli|komma|kosta)|möjlig|förväntas"
					+ "|diskuter|övervägt|övervägde|från början|ursprunglig|tidigare förslag)"),

	/** Was given. */
	GAVE("\\b(?:fick|avsattes|tilldelades|anslogs|hade)\\b"),

	/** Both of what was told. */
	BOTH("\\b(?:båda|bägge|var och en av dem)\\b"),

	/** What something costs need not be what it is given. */
	COSTS("\\b(?:avgift\\p{L}*|taxa|taxan|borgen|omsätt\\p{L}*|kosta\\b|kostade|kostat|kostnad|hyra|hyran|hyror|lönen|löne|\\bpris|arvode|offert|upphandl|inköp|köptes|investering|moms|skuld"
			+ "|faktur|utgift)"),

	/** Something costs, which need not be the line that is spoken of. */
	COSTS_ITSELF("\\bkosta"),

	/** Denied. */
	DENIED("\\b(?:inte|ej|icke|aldrig|varken|knappast|ingen|inget|inga)\\b"),

	/** Not exactly. */
	ABOUT("(?:\\b(?:cirka|ca|c:a|omkring|ungefär|runt|närmare|drygt|knappt|nästan|uppemot|minst|högst|upp till|maximalt|som mest"
			+ "|över|under|strax)\\.?)\\s*$"),

	/** No more or no less than. */
	BOUND("(?:\\b(?:minst|högst|upp till|uppemot|maximalt|max|som mest|över|under|mindre än|mer än))\\s*$"),

	/** Money that is no longer needed. */
	FREED("\\b(?:frigör|frigjord|frigjort)"),

	/** Only a share of it is the paket's. */
	SHARED_COST("\\bvarav (?:paketet|kommunen|kommunstyrelsen)\\b"),

	/** Kommunstyrelsen itself gives. */
	OURS("\\b(?:kommunstyrelsen|kommunen|paketet|rådet|förvaltningen)\\b"),

	/** Several lines together, or all of them. */
	TOGETHER("\\b(?:totalt|sammanlagt|tillsammans|sammantaget|i allt|gemensamt|ihop)\\b(?! med)"),

	/** What the amount was changed from. */
	FROM_BEFORE(
			"(?:jämfört med|att jämföra med|i jämförelse med|\\bmot|\\bfrån|\\bifrån|istället för|i stället för|tidigare|hittills|\\bän)\\s*$"),

	/** The amount is what something is raised by. */
	RAISED_BY(
			"(?:\\b(?:ök|höj|förstärk|utök|väx|stärk|stig)\\p{L}*|\\bräkn\\p{L}* upp|(?:ökning|höjning|förstärkning|tillskott|påslag))\\b"
					+ "[^,;:]{0,40}\\b(?:med|om|på)\\s*$|(?:ökningen|höjningen|påslaget),?\\s*$|\\b(?:ytterligare|extra|plus)\\s*$"),

	/** The amount is what something is lowered by. */
	LOWERED_BY("(?:\\b(?:minsk|sänk|reducer|krymp|skär|dra|dras|bantas|spara)\\p{L}*|(?:minskning|sänkning|neddragning"
			+ "|nedskärning|besparing))\\b[^,;:]{0,40}\\b(?:med|om|på)\\s*$|\\bminus\\s*$"),

	/** So much more. */
	MORE_AFTER(
			"^\\s*(?:kronor\\s*)?(?:över (?:fjolårets|förra årets|årets)|mer|högre|större|fler|extra|ytterligare|ökning)\\b"),

	/** So much less. */
	LESS_AFTER("^\\s*(?:kronor\\s*)?(?:under (?:fjolårets|förra årets|årets)|mindre|lägre|färre|minskning)\\b"),

	/** It is moved away. */
	REMAINS("\\b(?:återstår|kvarstår|att fördela|kvar att|vilket (?:då |därmed )?(?:blir|ger)|netto)\\b"),

	/** Kommunfullmäktige gives. */
	COUNCIL("\\b(?:kommunfullmäktige|fullmäktige|kf)(?:s|:s)?\\b.*\\b(?:avsätt|avsatt|beslut|anvis|anslag|anslog|fastställ|tilldel|budget|satt av|gett|\\bger\\b)"
			+ "|\\b(?:avsätt|avsatt|beslut|anvis|anslag|fastställ|tilldel|budget).*\\b(?:kommunfullmäktige|fullmäktige|kf)\\b"),

	/** The sentence goes on about the amount before it. */
	ANAPHORA(
			"^(?:summan|beloppet|anslaget|posten|pengarna|medlen|stödet|bidraget|satsningen|insatsen|påslaget|höjningen|ökningen|minskningen|sänkningen|den|det|de|dem)\\b|\\bdit\\b");

	private final Pattern pattern;

	Cue(String pattern) {
		this.pattern = Pattern.compile(pattern);
	}

	/** Whether it is in a text in lower case. */
	boolean in(String lower) {
		return this.pattern.matcher(lower).find();
	}

}
