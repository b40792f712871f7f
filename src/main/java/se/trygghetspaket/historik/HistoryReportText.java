package se.trygghetspaket.historik;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryReport;
import se.trygghetspaket.language.DocumentText;

/** Says in Swedish what verifying the history has shown. */
@Component
public class HistoryReportText {

	private final DocumentText messages;

	HistoryReportText(DocumentText messages) {
		this.messages = messages;
	}

	/**
	 * A line for each chain with its end, then the result, first what is broken first, of
	 * the chains and of the stored documents.
	 */
	public List<String> lines(HistoryReport report) {
		List<HistoryReport.Chain> broken = report.broken();
		Stream<String> result = broken.isEmpty()
				? Stream
					.of(text("historik.verify.result.whole", count(report.chains().size()), count(report.entries())))
				: Stream.concat(
						Stream.of(text("historik.verify.result.broken", count(broken.size()),
								count(report.chains().size()))),
						broken.stream().flatMap((chain) -> brokenAt(chain).stream()));
		return Stream.of(report.chains().stream().map(this::line), result, files(report))
			.flatMap((lines) -> lines)
			.toList();
	}

	private Stream<String> files(HistoryReport report) {
		List<HistoryReport.BrokenFile> broken = report.brokenFiles();
		return broken.isEmpty() ? Stream.of(text("historik.verify.files.whole", count(report.files())))
				: Stream.concat(
						Stream.of(text("historik.verify.files.broken", count(broken.size()), count(report.files()))),
						broken.stream()
							.map((file) -> text("historik.verify.file", name(file.chain()), file.name(),
									text("FileFault." + file.fault()))));
	}

	/** That there is no history to verify. */
	public String none() {
		return text("historik.verify.none");
	}

	private String line(HistoryReport.Chain chain) {
		return text("historik.verify.chain", name(chain.chain()), count(chain.entries()), chain.head().sha256());
	}

	private List<String> brokenAt(HistoryReport.Chain chain) {
		return chain.broken()
			.map((at) -> text("historik.verify.broken", name(chain.chain()), count(at.number()),
					text("HistoryFault." + at.fault())))
			.stream()
			.toList();
	}

	private String name(HistoryChain chain) {
		return text("historik.verify.chain." + chain.kind(), count(chain.id()));
	}

	private static String count(long number) {
		return String.valueOf(number);
	}

	private String text(String key, String... arguments) {
		return this.messages.get(key, arguments);
	}

}
