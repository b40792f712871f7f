package se.trygghetspaket.config;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a file says, whatever its format. */
final class FileTexts {

	private FileTexts() {
	}

	/** Text by place in the file: of each entry of an archive, and of a PDF as read. */
	static Map<String, String> of(byte[] file) {
		Map<String, String> texts = new TreeMap<>();
		add("", file, texts);
		return texts;
	}

	private static void add(String name, byte[] file, Map<String, String> texts) {
		try {
			if (startsWith(file, "PK")) {
				ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					add(name + "/" + entry.getName(), zip.readAllBytes(), texts);
				}
			}
			else if (startsWith(file, "%PDF")) {
				try (PDDocument pdf = Loader.loadPDF(file)) {
					texts.put(name, new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getTitle()
							+ pdf.getDocumentCatalog().getLanguage());
				}
			}
			else {
				// A PDF is not the same bytes twice, and neither are its sums.
				texts.put(name, new String(file, StandardCharsets.UTF_8).replaceAll("\\b[0-9a-f]{64}\\b", "sha256")
					.replaceAll("(?m)[0-9]+ byte\\b|\"(storlek|byte)\" : [0-9]+", "byte"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean startsWith(byte[] file, String mark) {
		return new String(file, 0, Math.min(file.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
	}

}
