package se.trygghetspaket.tjansteskrivelse;

import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;

/** Which letterhead documents are written on. */
public interface Letterheads {

	/** The letterhead of a document that is made now. */
	Letterhead inUse();

}
