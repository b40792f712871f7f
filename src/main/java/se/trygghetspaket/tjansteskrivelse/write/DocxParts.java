package se.trygghetspaket.tjansteskrivelse.write;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

/** What a DOCX has beside its text: styles, lists, settings and properties. */
final class DocxParts {

	private static final String CREATOR = "Trygghetspaket";

	private DocxParts() {
	}

	/** Gives a new document the styles, lists and settings of a memo. */
	static void addTo(XWPFDocument document) throws IOException {
		try (InputStream styles = resource("styles");
				InputStream numbering = resource("numbering");
				InputStream settings = resource("settings")) {
			document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
			document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
			document.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(settings).getSettings());
		}
		catch (XmlException ex) {
			throw new IllegalStateException("The memo's styles are no XML", ex);
		}
	}

	/**
	 * Names the document among others. Its time of creation is the memo's date: the same
	 * memo gives the same properties.
	 */
	static void describe(XWPFDocument document, DocumentModel model) {
		CoreProperties properties = document.getProperties().getCoreProperties();
		properties.setTitle(model.fullTitle());
		properties.setSubjectProperty(model.head().handlingstyp());
		properties.setCreator(CREATOR);
		Date datum = Date.from(LocalDate.parse(model.head().datum()).atStartOfDay(ZoneOffset.UTC).toInstant());
		properties.setCreated(Optional.of(datum));
		properties.getUnderlyingProperties().setLanguageProperty(model.language());
	}

	private static InputStream resource(String part) throws IOException {
		InputStream xml = DocxParts.class.getResourceAsStream("/dokument/" + part + ".xml");
		if (xml == null) {
			throw new IOException("No resource /dokument/" + part + ".xml");
		}
		return xml;
	}

}
