package se.trygghetspaket.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.write.DocxWriter;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfWriter;
import se.trygghetspaket.tjansteskrivelse.write.pdf.Samples;

/**
 * How long the memo that is the project's sample takes to write, hot: the line
 * {@code p0.50} is the median. Run with {@code ./mvnw -Pbench test-compile exec:exec}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgs = DocumentBenchmark.TRANSFORMER)
public class DocumentBenchmark {

	/** What the application has; the tests bring another along, which takes long to find. */
	static final String TRANSFORMER = "-Djavax.xml.transform.TransformerFactory="
			+ "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";

	private final DocumentModel memo = Samples.memo().build();

	private final PdfWriter pdf = new PdfWriter();

	private final DocxWriter docx = new DocxWriter();

	@Benchmark
	public byte[] pdf() {
		return this.pdf.write(this.memo, ArchiveProfile.PDFA_2A, List.of());
	}

	@Benchmark
	public byte[] docx() {
		return this.docx.write(this.memo);
	}

}
