package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

import se.trygghetspaket.tjansteskrivelse.read.MemoReader;

/** Prints how long fifty pages take to read, cold and warm, with the machine's load. */
public final class PdfSpeed {

	private static final int PAGES = 50;

	private static final int ROUNDS = 15;

	private PdfSpeed() {
	}

	public static void main(String[] args) {
		byte[] file = file();
		long[] millis = new long[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			MemoReader.read(PdfMemo.read(file));
			millis[i] = (System.nanoTime() - start) / 1_000_000;
		}
		long cold = millis[0];
		Arrays.sort(millis);
		System.out.printf("%d pages, %d kB: cold %d ms, median %d ms, worst %d ms; load %.1f on %d cores%n", PAGES,
				file.length / 1024, cold, millis[ROUNDS / 2], millis[ROUNDS - 1],
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
				Runtime.getRuntime().availableProcessors());
	}

	private static byte[] file() {
		PaperPdf paper = new PaperPdf().title("Trygghet i alla delar").heading("Bakgrund");
		for (int page = 1; page <= PAGES; page++) {
			paper.paragraph("Det här är sida " + page + " av en lång handling.");
			for (int line = 0; line < 45; line++) {
				paper.line("Rad " + line + " om det trygghetsskapande arbetet i kommunens alla delar under året,");
			}
			if (page < PAGES) {
				paper.nextPage();
			}
		}
		return paper.bytes();
	}

}
