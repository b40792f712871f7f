package se.trygghetspaket.historik.domain;

/**
 * Uppgift i historiken: what about its subject a change changed. Amounts are whole kronor
 * in digits, empty while not decided; dates are ISO; the rest is text.
 */
public enum HistoryField {

	/** The amount of a line or an omföring. */
	AMOUNT(true),

	/** The printed label of a line. */
	LABEL,

	MOTIVERING,

	/** The place in a list, from 1. */
	POSITION,

	RUBRIK,

	DIARIENUMMER,

	DATUM,

	MOTTAGARE,

	HANDLINGSTYP,

	/** The label of the table's last row. */
	SUM_LABEL,

	/** The text of a section, whose heading is the subject. */
	AVSNITT_TEXT,

	/** One who signs, whose name is the subject. */
	UNDERTECKNARE,

	/** How the decision list is written. */
	BESLUT_FORM,

	/** A constant of the case's status. */
	STATUS,

	/** The date of a signature, whose signatory is the subject. */
	UNDERSKRIFT,

	/** Where a signature made outside the system is kept. */
	REFERENCE,

	/** What was certified: the SHA-256 of the fördelning. */
	SHA256,

	/** Which revision of the ram. */
	REVISION,

	BRUTTO(true),

	/** Kommunfullmäktige's decision: date, paragraf, diarienummer. */
	KF_BESLUT,

	/** Whether all of the ram is to be split: "true" or "false". */
	FULL_ALLOCATION,

	/** Why, where that is a value of its own. */
	REASON,

	NAME,

	/** How a paket writes amounts. */
	AMOUNT_STYLE,

	/** What a memo does with a table that its unit is too coarse for. */
	AVRUNDNING,

	/** What is to be written under the heading that is the subject. */
	HELP_TEXT,

	/** Whether memos must have the heading that is the subject: "true" or "false". */
	REQUIRED,

	ORGAN,

	/** When the kallelse to a meeting was sent. */
	KALLELSE,

	PARAGRAF,

	/** The outcome of a decision. */
	UTFALL,

	/** A file: its name or SHA-256. */
	BILAGA,

	/** Who gets the decision. */
	RECEIVER,

	/** The letterhead that documents are written on: its name, none for the default. */
	LETTERHEAD,

	/** The municipality's name beside the product's. */
	KOMMUN,

	/** The municipality's colour, as #rrggbb, none for the product's own. */
	FARG,

	/** The same in the dark look. */
	DARK_FARG,

	/** The municipality's logotype: its file's name and the beginning of its hash. */
	LOGOTYP,

	/** What the rules saw in a memo: its sentence. */
	IAKTTAGELSE,

	/** The archive profile of PDFs. */
	ARCHIVE_PROFILE,

	/** What a paket does with the rule that is the subject: a constant of each. */
	REGEL,

	/** What was spent on an insats. */
	SPENT(true),

	/** What somebody says about a value. */
	KOMMENTAR,

	/** Which of the earlier year's truths a case is compared with: a constant of each. */
	COMPARED_WITH,

	/** What became of an insats in the year after, in words; its line is the subject. */
	FATE,
	/** The sum of an earlier year that was read in, which is the subject. */
	YEAR_SUM(true),

	/** What has no field of its own. */
	TEXT;

	private final boolean kronor;

	HistoryField() {
		this(false);
	}

	HistoryField(boolean kronor) {
		this.kronor = kronor;
	}

	/** Whether its values are whole kronor. */
	public boolean kronor() {
		return this.kronor;
	}

}
