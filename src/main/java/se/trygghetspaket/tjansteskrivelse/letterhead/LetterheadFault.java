package se.trygghetspaket.tjansteskrivelse.letterhead;

import se.trygghetspaket.tjansteskrivelse.ooxml.OoxmlFault;

/** Why a file cannot be a letterhead. */
public enum LetterheadFault {

	/** No file was chosen. */
	MISSING,

	/** The file has no content. */
	EMPTY,

	/** It has more bytes than a letterhead may have. */
	TOO_LARGE,

	/** It is no document of Office, whatever its name says. */
	NOT_OFFICE,

	/** It is locked with a password, or of the format from before 2007. */
	LOCKED,

	/** It unpacks to more than any letterhead holds. */
	BOMB,

	/** Its archive or its XML is damaged, or parts that it needs are missing. */
	BROKEN,

	/** A part of it is called as a path out of it, or as another part. */
	NAMES,

	/** Its XML declares a document type. */
	DOCUMENT_TYPE,

	/** It is a document of Office, but not of Word. */
	NOT_WORD,

	/** It is of the strict variant of the format. */
	STRICT,

	/** It has macros or other things that run. */
	MACROS,

	/** It fetches something from elsewhere; what is named. */
	EXTERNAL,

	/** It has another file inside it. */
	EMBEDDED,

	/** It has a field that fetches something or asks the reader; which is named. */
	FIELD,

	/** It has no page to write on. */
	NO_SECTION,

	/** It has no styles. */
	NO_STYLES,

	/** Its page has too little room for text between the margins. */
	NARROW,

	/** It has a placeholder that is not known; which is named. */
	PLACEHOLDER;

	static LetterheadFault of(OoxmlFault fault) {
		return valueOf(fault.name());
	}

}
