package se.trygghetspaket.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

/**
 * How long all rules take over a memo of about 20 printed pages (some 55,000 characters)
 * with 24 lines, hot; and, to compare with, over one of a twentieth of that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class GranskningBenchmark {

	private static final List<String> LABELS = List.of("Fältarbete i centrum", "Sommarläger för unga",
			"Gatubelysning vid skolor", "Medling vid brott", "Nattvandrarnas lokal", "Klottersanering");

	private static final List<String> SENTENCES = List.of("%s föreslås få %s tkr, samma summa som 2023.",
			"Behovet ökar, men kostnaden för annat än %s kan inte tas ur paketets medel på %s tkr i månaden.",
			"För att kunna fortsätta med %s avsätts %s tkr, och regionen bidrar med lika mycket.",
			"Arbetet följs upp av rådet två gånger om året och redovisas i delårsrapporten.");

	private final Tolkning long20 = MemoReader.read(MemoText.of(memo(20)));

	private final Tolkning short1 = MemoReader.read(MemoText.of(memo(1)));

	@Benchmark
	public List<Iakttagelse> pages20() {
		return MemoReview.of(this.long20);
	}

	@Benchmark
	public List<Iakttagelse> page1() {
		return MemoReview.of(this.short1);
	}

	private static String memo(int pages) {
		String table = IntStream.range(0, 24)
			.mapToObj((i) -> label(i) + "\t" + amount(i) + "\t" + amount(i))
			.collect(Collectors.joining("\n"));
		return "2024-01-15\n\nTJÄNSTESKRIVELSE\n\nKommunstyrelsen\n\nUngdomspaketet 2024\n\nFörslag till beslut\n\n"
				+ "Kommunstyrelsen fördelar medlen enligt tabellen.\n\n"
				+ IntStream.range(0, pages)
					.mapToObj((page) -> "Bedömning\n\n" + paragraphs(page))
					.collect(Collectors.joining("\n\n"))
				+ "\n\nFördelning i tkr:\n\nInsats\t2024\t2023\n" + table + "\n";
	}

	private static String paragraphs(int page) {
		return IntStream.range(0, 36)
			.mapToObj((i) -> SENTENCES.get(i % SENTENCES.size()).formatted(label(i + page), amount(i + page))
					+ ((i % 6 == 5) ? "\n\n" : " "))
			.collect(Collectors.joining());
	}

	private static String label(int i) {
		return LABELS.get(i % LABELS.size()) + " område " + (i % 24 / LABELS.size() + 1);
	}

	private static int amount(int i) {
		return 100 + 10 * (i % 24);
	}

}
