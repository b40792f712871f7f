package se.trygghetspaket.tjansteskrivelse.domain;

/** Regel: the stable id of what an iakttagelse is about, with how serious it is. */
public enum Regel {

	/** The bytes were no UTF-8; they were read as windows-1252. */
	TECKENKODNING_ANTAGEN(Allvar.UPPLYSNING),

	/** The file has tracked changes: what is added was read, what is deleted was not. */
	SPARADE_ANDRINGAR(Allvar.VARNING),

	/** Text that the file hides was not read. */
	DOLD_TEXT(Allvar.UPPLYSNING),

	/** Pictures or embedded objects, whose text cannot be read. */
	BILD_OLAST(Allvar.UPPLYSNING),

	/** An amount stands in a cell that belongs to several rows. */
	SAMMANSLAGNA_CELLER(Allvar.VARNING),

	/** Invisible characters turned the direction of the text. */
	SKRIVRIKTNING(Allvar.VARNING),

	/** Some characters of a PDF are shown without their letters being told. */
	TECKEN_OKANDA(Allvar.VARNING),

	/** A date, a diarienummer, … was not found. */
	UPPGIFT_SAKNAS(Allvar.UPPLYSNING),

	/** A date, a diarienummer, … was found in several versions. */
	UPPGIFT_OSAKER(Allvar.VARNING),

	/** Beside a date, a diarienummer, … stands something that was not read. */
	DEL_AV_RAD_OLAST(Allvar.UPPLYSNING),

	/** No table with a fördelning was found. */
	TABELL_SAKNAS(Allvar.UPPLYSNING),

	/** Something like a table was found, but it could not be read with certainty. */
	TABELL_OSAKER(Allvar.VARNING),

	/** Labels and amounts of the table stand apart. */
	TABELL_DELAD(Allvar.VARNING),

	/** Several tables may be the fördelning. */
	FLERA_TABELLER(Allvar.VARNING),

	/** Two tables have different amounts for the same insats and year. */
	TABELLER_OLIKA(Allvar.FEL),

	/** It is not said whether the table is in kr, tkr or mkr. */
	ENHET_OKAND(Allvar.VARNING),

	/** A dash stands where an amount was expected. */
	STRECK_I_TABELL(Allvar.UPPLYSNING),

	/** A total of some rows of the table was not read. */
	DELSUMMA_OLAST(Allvar.UPPLYSNING),

	/** A row of the table has no amount at all. */
	POST_UTAN_BELOPP(Allvar.UPPLYSNING),

	/** A row of the table has a negative amount. */
	NEGATIVT_BELOPP(Allvar.VARNING),

	/** Several lists in the decision. */
	FLERA_LISTOR(Allvar.VARNING),

	/** A printed total is not the sum of its column or list. */
	SUMMA_STAMMER_INTE(Allvar.FEL),

	/** The decision list and the table have different amounts for an insats. */
	BELOPP_STAMMER_INTE(Allvar.FEL),

	/** An insats is in only one of decision list and table. */
	POST_UTAN_MOTSVARIGHET(Allvar.VARNING),

	/** The decision list has amounts without unit. */
	BESLUT_UTAN_ENHET(Allvar.FEL),

	/** The decision has no total. */
	BESLUT_UTAN_SUMMA(Allvar.VARNING),

	/** The decision points are not numbered. */
	BESLUT_EJ_NUMRERAT(Allvar.VARNING),

	/** The decision is written as "besluta att …". */
	BESLUT_ATT_SATS(Allvar.VARNING),

	/** No documents that the decision rests on are named. */
	BESLUTSUNDERLAG_SAKNAS(Allvar.VARNING),

	/** It is not said who gets the decision. */
	EXPEDIERING_SAKNAS(Allvar.VARNING),

	/**
	 * A decision by kommunfullmäktige is told without date, paragraph or diarienummer.
	 */
	KF_BESLUT_EJ_CITERAT(Allvar.VARNING),

	/** The text says something of an amount that the comparison contradicts. */
	PASTAENDE_STAMMER_INTE(Allvar.VARNING),

	/** An amount in the text is tied to something that the fördelning does not have. */
	KOPPLING_OKAND(Allvar.FEL),

	/** A decision point has more than one action. */
	BESLUT_FLERA_ATGARDER(Allvar.VARNING),

	/** A decision point cannot be understood without an attachment. */
	BESLUT_HANVISAR_TILL_BILAGA(Allvar.VARNING),

	/** The decision list and the table have the lines in different orders. */
	BESLUT_ANNAN_ORDNING(Allvar.UPPLYSNING),

	/** A decision that the memo cites is recorded with another date, § or number. */
	HANVISNING_STAMMER_INTE(Allvar.VARNING),

	/** A diarienummer is doubled or malformed. */
	DIARIENUMMER_FELSKRIVET(Allvar.VARNING),

	/** A paragraph is cited without its sign. */
	PARAGRAFTECKEN_SAKNAS(Allvar.VARNING),

	/** The memo gives one thing two dates, or a date that does not exist. */
	DATUM_MOTSAGER(Allvar.VARNING),

	/** A date lies before the thing that it refers to. */
	DATUM_FORE_HANDELSEN(Allvar.VARNING),

	/** A heading has nothing below it. */
	AVSNITT_TOMT(Allvar.VARNING),

	/** A line is changed and the memo does not say why. */
	FORANDRING_UTAN_MOTIVERING(Allvar.UPPLYSNING),

	/** The largest change is never told with an amount. */
	FORANDRING_UTAN_BELOPP(Allvar.UPPLYSNING),

	/** A line has ended and the memo does not speak of it. */
	UPPHORD_RAD_OFORKLARAD(Allvar.VARNING),

	/** An abbreviation is never spelled out. */
	FORKORTNING_OFORKLARAD(Allvar.UPPLYSNING),

	/** The unit that was chosen cannot show the amounts exactly. */
	ENHET_FOR_GROV(Allvar.UPPLYSNING);

	private final Allvar allvar;

	Regel(Allvar allvar) {
		this.allvar = allvar;
	}

	public Allvar allvar() {
		return this.allvar;
	}

	/**
	 * Whether somebody may let an iakttagelse of it be, with a reason. A fel may only
	 * where the rule reads running text, which it can misunderstand.
	 */
	public boolean maySetAside(Allvar seen) {
		return seen != Allvar.FEL || readsProse();
	}

	private boolean readsProse() {
		return this == BELOPP_STAMMER_INTE || this == PASTAENDE_STAMMER_INTE;
	}

}
