package se.trygghetspaket.tjansteskrivelse;

import org.springframework.stereotype.Component;

/** The settings of a municipality that has decided nothing. */
@Component
class StandardDocumentSettings implements DocumentSettings {

	@Override
	public ArchiveProfile archiveProfile() {
		return ArchiveProfile.PDFA_2A;
	}

}
