package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

/**
 * A memo that the checking is tried on.
 *
 * @param name its file
 */
record ProofMemo(String name, String text) {

	static final String REAL = "KFKS-2021-71.txt";

	/** What the real memo is and must give. */
	static final String EXPECTED = "KFKS-2021-71.expected.json";

	/** Beside the project, or beside the folder of its worktrees. */
	private static final List<Path> DATA = List.of(Path.of("../shared/data"), Path.of("../../shared/data"));

	static ProofMemo demo() {
		return of("/demo/trygghetspaketet-2021.txt");
	}

	/** A memo of the tests' own. */
	static ProofMemo named(String file) {
		return of("/granskning/" + file);
	}

	/** The real memo, which is not part of the project. */
	static Optional<ProofMemo> real() {
		return shared(REAL).map((text) -> new ProofMemo(REAL, text));
	}

	/** A file beside the real memo. */
	static Optional<String> shared(String file) {
		return DATA.stream().map((folder) -> folder.resolve(file)).filter(Files::exists).findFirst().map((path) -> {
			try {
				return Files.readString(path, StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	Tolkning interpreted() {
		return MemoReview.interpret(MemoText.of(this.text));
	}

	/** A resource of the tests or of the project. */
	static String resource(String path) {
		try (InputStream found = Objects.requireNonNull(ProofMemo.class.getResourceAsStream(path), path)) {
			return new String(found.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static ProofMemo of(String path) {
		return new ProofMemo(path.substring(path.lastIndexOf('/') + 1), resource(path));
	}

}
