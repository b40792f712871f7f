package se.trygghetspaket.tjansteskrivelse;

/** Which archive profile a PDF follows. Both are PDF/UA-1 as well. */
public enum ArchiveProfile {

	/** PDF/A-2a: the document alone. */
	PDFA_2A,

	/** PDF/A-3a: the document with the fördelning inside it as CSV and JSON. */
	PDFA_3A

}
