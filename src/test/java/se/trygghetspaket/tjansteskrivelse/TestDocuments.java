package se.trygghetspaket.tjansteskrivelse;

import se.trygghetspaket.export.Exports;
import se.trygghetspaket.paket.export.FordelningJson;
import se.trygghetspaket.paket.export.FordelningTable;
import se.trygghetspaket.testing.TestTexts;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;
import se.trygghetspaket.tjansteskrivelse.write.Templates;

/** The application's documents without the application. */
public final class TestDocuments {

	private TestDocuments() {
	}

	public static MemoDocuments of(ArchiveProfile profile) {
		return new MemoDocuments(Templates.engine(), () -> profile, Letterhead::shipped, new FordelningFiles(
				new FordelningTable(TestTexts.documents()), new FordelningJson(), new Exports(TestTexts.documents())));
	}

}
