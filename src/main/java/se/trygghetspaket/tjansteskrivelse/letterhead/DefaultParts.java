package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The parts of the letterhead that ships, as they lie among the resources. */
final class DefaultParts {

	private DefaultParts() {
	}

	/** A part as XML: "styles", "numbering", "settings", … */
	static byte[] read(String part) {
		try (InputStream xml = DefaultParts.class.getResourceAsStream("/dokument/" + part + ".xml")) {
			if (xml == null) {
				throw new IllegalStateException("No resource /dokument/" + part + ".xml");
			}
			return xml.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
