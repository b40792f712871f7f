package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Deadline;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.PageContent;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.PdfDocument;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Tags;

/**
 * Reads a memo out of a PDF. Its source lines are the lines that it prints, with those of
 * one paragraph or one row of a table as one; headers and footers that are repeated on
 * each page are one line, which may tell facts of the memo, and page numbers are none.
 */
public final class PdfMemo {

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private PdfMemo() {
	}

	/** Whether a file is a PDF. */
	public static boolean isPdf(byte[] file) {
		return PdfDocument.isPdf(file);
	}

	/**
	 * The memo's lines.
	 * @throws UnreadableMemo when it is locked, damaged, without text, or would take too
	 * much time or memory
	 */
	public static MemoText read(byte[] file) {
		return read(file, Deadline.in(LONGEST));
	}

	static MemoText read(byte[] file, Deadline deadline) {
		Tags tags = new Tags();
		try (PdfDocument document = PdfDocument.open(file, deadline)) {
			List<PageContent> pages = document.pages(tags);
			deadline.check();
			return memo(pages, tags, document.isOwn());
		}
		catch (UnreadableMemo ex) {
			throw ex;
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// The library meets what a damaged file has with whatever exception it may
			// be.
			throw new UnreadableMemo(Reason.PDF_DAMAGED, ex);
		}
	}

	private static MemoText memo(List<PageContent> pages, Tags tags, boolean own) {
		List<List<TextLine>> all = pages.stream().map((page) -> Lines.of(page.number(), page.glyphs())).toList();
		List<Iakttagelse> doubts = Letters.check(pages, all.stream().flatMap(List::stream).toList());
		TaggedText tagged = TaggedText.of(pages, tags);
		Output output = new Output();
		List<String> aside = new ArrayList<>();
		if (tagged.trusted()) {
			Furniture furniture = Furniture.of(pages, tagged.artifacts(), tagged.loose(), true);
			top(own ? List.of() : furniture.top(), output);
			Tagged.write(tagged.pieces(), pages.get(0).width(), output);
			if (!own) {
				aside.addAll(furniture.aside());
			}
			furniture.text().forEach((line) -> aside.add(line.tabbed()));
		}
		else {
			List<List<TextLine>> none = pages.stream().map((page) -> List.<TextLine>of()).toList();
			Furniture furniture = Furniture.of(pages, none, all, false);
			top(furniture.top(), output);
			Untagged.write(furniture.text(), pages, output);
			aside.addAll(furniture.aside());
		}
		if (!own) {
			aside.addAll(Stamps.in(pages));
		}
		output.block(aside, LineRole.MARGIN);
		return MemoText.structured(output.lines(), doubts);
	}

	private static void top(List<TextLine> lines, Output output) {
		output.block(lines.stream().map(TextLine::tabbed).toList(), LineRole.MARGIN);
	}

}
