package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;

/** Asks veraPDF what is wrong with a PDF. */
public final class VeraPdf {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private VeraPdf() {
	}

	/** What breaks the archive profile or PDF/UA-1; empty for a file that is both. */
	public static List<String> faults(byte[] pdf, ArchiveProfile profile) {
		List<String> faults = new ArrayList<>(faults(pdf, flavour(profile)));
		faults.addAll(faults(pdf, PDFAFlavour.PDFUA_1));
		return faults;
	}

	private static PDFAFlavour flavour(ArchiveProfile profile) {
		return switch (profile) {
			case PDFA_2A -> PDFAFlavour.PDFA_2_A;
			case PDFA_3A -> PDFAFlavour.PDFA_3_A;
		};
	}

	private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			ValidationResult result = validator.validate(parser);
			if (result.getTotalAssertions() == 0) {
				throw new IllegalStateException("Nothing was checked");
			}
			return result.getTestAssertions()
				.stream()
				.map((fault) -> flavour + " " + fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber()
						+ " " + fault.getMessage() + " " + fault.getLocation().getContext())
				.toList();
		}
		catch (VeraPDFException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
