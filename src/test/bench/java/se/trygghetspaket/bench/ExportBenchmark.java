package se.trygghetspaket.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

import org.springframework.context.support.ResourceBundleMessageSource;

import se.trygghetspaket.export.ExportCell;
import se.trygghetspaket.export.ExportColumn;
import se.trygghetspaket.export.ExportFile;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.ExportRow;
import se.trygghetspaket.export.ExportSheet;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.export.Exports;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/**
 * How long a comparison of 10,000 lines takes to become a table and then a file, hot: two
 * texts, two amounts, and a formula for the difference and one for the percentage on each
 * line. A workbook is to take less than 300 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ExportBenchmark {

	private static final int LINES = 10_000;

	private static final List<ExportColumn> COLUMNS = List.of(ExportColumn.text("Insats", "insats"),
			ExportColumn.kronor("2021", "aktuell_kr"), ExportColumn.kronor("2020", "foregaende_kr"),
			ExportColumn.difference("Skillnad", "skillnad_kr", "aktuell_kr", "foregaende_kr"),
			ExportColumn.share("Skillnad", "procent", "skillnad_kr", "foregaende_kr"),
			ExportColumn.text("Motivering", "motivering"));

	private final Exports exports = new Exports(new DocumentText(messages()));

	@Benchmark
	public void xlsx() throws IOException {
		this.exports.writeTo(file(), ExportFormat.XLSX, OutputStream.nullOutputStream());
	}

	@Benchmark
	public void csv() throws IOException {
		this.exports.writeTo(file(), ExportFormat.CSV, OutputStream.nullOutputStream());
	}

	@Benchmark
	public void json() throws IOException {
		this.exports.writeTo(file(), ExportFormat.JSON, OutputStream.nullOutputStream());
	}

	private static ExportFile file() {
		List<ExportRow> rows = IntStream.range(0, LINES).mapToObj(ExportBenchmark::row).toList();
		ExportStamp stamp = ExportStamp.of("Trygghetspaketet", new BudgetYear(2021), "Gällande fördelning",
				"ab".repeat(32), Instant.EPOCH);
		return new ExportFile("Jämförelse", stamp, List.of(ExportSheet.summed("Jämförelse", COLUMNS, rows)));
	}

	private static ExportRow row(int i) {
		long current = 1_000 + 37L * i;
		long previous = 2_000 + 11L * i;
		long difference = current - previous;
		BigDecimal percent = BigDecimal.valueOf(100 * difference)
			.divide(BigDecimal.valueOf(previous), 1, RoundingMode.HALF_UP);
		return ExportRow.of(ExportCell.text("Insats nummer " + i + " i området"), ExportCell.amount(new Kronor(current)),
				ExportCell.amount(new Kronor(previous)), ExportCell.amount(new Kronor(difference)),
				ExportCell.percent(percent), ExportCell.text("Två orter, kvällar och helger, med värdar " + i));
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/export");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
