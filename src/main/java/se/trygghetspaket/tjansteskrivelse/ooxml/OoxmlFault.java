package se.trygghetspaket.tjansteskrivelse.ooxml;

/** Why a file is no document of Word that can be opened here. */
public enum OoxmlFault {

	/** The file has no content. */
	EMPTY,

	/** It has more bytes than it may have. */
	TOO_LARGE,

	/** It is no document of Office, whatever its name says. */
	NOT_OFFICE,

	/** It is locked with a password, or of the format from before 2007. */
	LOCKED,

	/** It unpacks to more than any document holds. */
	BOMB,

	/** Its archive or its XML is damaged. */
	BROKEN,

	/** A part of it is called as a path out of it, or as another part. */
	NAMES,

	/** Its XML declares a document type, which no program of Office writes. */
	DOCUMENT_TYPE,

	/** It is a document of Office, but not of Word. */
	NOT_WORD,

	/** It is of the strict variant of the format, which few programs read. */
	STRICT,

	/** It has macros or other things that run. */
	MACROS

}
