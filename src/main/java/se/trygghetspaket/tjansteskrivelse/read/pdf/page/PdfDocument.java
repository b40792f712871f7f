package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;

/**
 * A file opened for reading its text. Scripts and attachments in it are never looked at.
 */
public final class PdfDocument implements Closeable {

	static final int MOST_PAGES = 200;

	private static final int TAIL = 2048;

	private static final int MOST_BEFORE = 1024;

	private static final String PRODUCER = "Trygghetspaket";

	private final PDDocument document;

	private final Deadline deadline;

	private PdfDocument(PDDocument document, Deadline deadline) {
		this.document = document;
		this.deadline = deadline;
	}

	/**
	 * Whether it is a PDF, which may have something else before it, as a program for mail
	 * leaves; text that mentions one or a program that contains one is none.
	 */
	public static boolean isPdf(byte[] file) {
		String start = new String(file, 0, Math.min(file.length, MOST_BEFORE), StandardCharsets.ISO_8859_1);
		int at = start.indexOf("%PDF-");
		boolean other = start.startsWith("MZ") || start.startsWith("PK") || start.startsWith("\u007FELF");
		return at == 0 || (at > 0 && !other
				&& StreamGuard.indexOf(file, "startxref".getBytes(StandardCharsets.ISO_8859_1), at) > 0);
	}

	/**
	 * Opens a file.
	 * @throws UnreadableMemo when it is locked, damaged or would take too much
	 */
	public static PdfDocument open(byte[] file, Deadline deadline) {
		byte[] tail = Arrays.copyOfRange(file, Math.max(0, file.length - TAIL), file.length);
		if (StreamGuard.indexOf(tail, "%%EOF".getBytes(StandardCharsets.US_ASCII), 0) < 0) {
			throw new UnreadableMemo(Reason.PDF_DAMAGED);
		}
		StreamGuard.check(file, deadline);
		try {
			SystemFonts.useNone();
			PDDocument document = Loader.loadPDF(new WatchedSource(file, deadline), "",
					IOUtils.createMemoryOnlyStreamCache());
			return new PdfDocument(document, deadline).checked();
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableMemo(Reason.ENCRYPTED, ex);
		}
		catch (IOException ex) {
			throw new UnreadableMemo(Reason.PDF_DAMAGED, ex);
		}
	}

	private PdfDocument checked() throws IOException {
		if (this.document.isEncrypted()) {
			if (!this.document.getCurrentAccessPermission().canExtractContent()) {
				close();
				throw new UnreadableMemo(Reason.PDF_PROTECTED);
			}
			StreamGuard.checkDecrypted(this.document.getDocument(), this.deadline);
		}
		return this;
	}

	/**
	 * What its pages show, in order.
	 * @throws UnreadableMemo when there are none, too many or fewer than it says
	 * @throws IOException when one of them is damaged
	 */
	public List<PageContent> pages(Tags tags) throws IOException {
		int said = this.document.getNumberOfPages();
		if (said > MOST_PAGES) {
			throw new UnreadableMemo(Reason.PDF_TOO_LONG);
		}
		List<PDPage> all = new ArrayList<>();
		for (PDPage page : this.document.getPages()) {
			this.deadline.check();
			all.add(page);
			if (all.size() > MOST_PAGES) {
				throw new UnreadableMemo(Reason.PDF_TOO_LONG);
			}
		}
		if (all.size() < said) {
			throw new UnreadableMemo(Reason.PDF_DAMAGED);
		}
		if (all.isEmpty()) {
			throw new UnreadableMemo(Reason.EMPTY);
		}
		FontLooks looks = new FontLooks();
		List<PageContent> pages = new ArrayList<>();
		for (PDPage page : all) {
			tags.number(page.getCOSObject(), pages.size());
			pages.add(PageReader.read(page, pages.size(), looks, this.deadline));
		}
		tags.read(this.document.getDocumentCatalog().getCOSObject(), this.deadline);
		return pages;
	}

	/** Whether the product itself wrote it. */
	public boolean isOwn() {
		return PRODUCER.equals(this.document.getDocumentInformation().getProducer());
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
