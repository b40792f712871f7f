package se.trygghetspaket.tjansteskrivelse;

/** What the municipality has decided about its documents. */
public interface DocumentSettings {

	/** The profile that a PDF made now follows. */
	ArchiveProfile archiveProfile();

}
