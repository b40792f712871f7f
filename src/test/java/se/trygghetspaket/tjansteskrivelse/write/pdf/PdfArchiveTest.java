package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Ett dokument som PDF")
class PdfArchiveTest {

	private static final PdfWriter WRITER = new PdfWriter();

	@ParameterizedTest(name = "{1} {0}")
	@MethodSource("documents")
	@DisplayName("följer arkivprofilen och PDF/UA-1")
	void passes(ArchiveProfile profile, String name, Supplier<DocumentModel> model) throws IOException {
		byte[] pdf = WRITER.write(model.get(), profile, java.util.List.of());
		if (System.getenv("PDF_OUT") != null) {
			Files.write(Path.of(System.getenv("PDF_OUT"), name + "-" + profile + ".pdf"), pdf);
		}
		assertThat(VeraPdf.faults(pdf, profile)).isEmpty();
	}

	static Stream<Arguments> documents() {
		return Stream.of(ArchiveProfile.values())
			.flatMap((profile) -> Stream.of(document(profile, "memo", () -> Samples.memo().build()),
					document(profile, "long", () -> Samples.longMemo().build()),
					document(profile, "nasty", () -> Samples.nasty().build())));
	}

	private static Arguments document(ArchiveProfile profile, String name, Supplier<DocumentModel> model) {
		return Arguments.of(profile, name, model);
	}

}
