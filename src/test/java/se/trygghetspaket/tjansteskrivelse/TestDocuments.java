package se.trygghetspaket.tjansteskrivelse;

import org.springframework.context.support.ResourceBundleMessageSource;

import se.trygghetspaket.export.Exports;
import se.trygghetspaket.paket.export.FordelningJson;
import se.trygghetspaket.paket.export.FordelningTable;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;
import se.trygghetspaket.tjansteskrivelse.write.Templates;

/** The application's documents without the application. */
public final class TestDocuments {

	private TestDocuments() {
	}

	public static MemoDocuments of(ArchiveProfile profile) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/common", "messages/paket", "messages/export");
		messages.setDefaultEncoding("UTF-8");
		return new MemoDocuments(Templates.engine(), () -> profile, Letterhead::shipped,
				new FordelningFiles(new FordelningTable(messages), new FordelningJson(), new Exports(messages)));
	}

}
