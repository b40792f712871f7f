package se.trygghetspaket.arende.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import se.trygghetspaket.shared.Sha256;

/**
 * Everything of a case, ready to be written as a zip with one file in memory at a time.
 * The last three files say what the others are: {@code manifest.json} for programs,
 * {@code innehall.txt} for people and {@code SHA256SUMS} for {@code sha256sum -c}.
 */
public final class CaseArchive {

	private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

	private final CaseIdentity identity;

	private final List<ArchiveFile> files;

	private final ContentsText text;

	CaseArchive(CaseIdentity identity, List<ArchiveFile> files, ContentsText text) {
		this.identity = identity;
		this.files = List.copyOf(files);
		this.text = text;
	}

	/** What the zip is called: "KS-2021-71 Hela ärendet.zip". */
	public String fileName() {
		return this.text.fileName(this.identity);
	}

	/**
	 * Writes the zip.
	 * @throws IOException if whoever reads it has gone
	 */
	public void writeTo(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		List<WrittenFile> written = new ArrayList<>();
		for (ArchiveFile file : this.files) {
			byte[] content = file.content().read();
			add(zip, file.path(), (file.at() != null) ? file.at() : this.identity.exportedAt(), content);
			written.add(new WrittenFile(file, content.length, Sha256.of(content)));
		}
		byte[] manifest = Manifest.write(this.identity, written);
		byte[] contents = this.text.write(this.identity, written);
		add(zip, Manifest.NAME, this.identity.exportedAt(), manifest);
		add(zip, ContentsText.NAME, this.identity.exportedAt(), contents);
		StringBuilder sums = new StringBuilder();
		written.forEach((file) -> sums.append(sum(file.sha256(), file.file().path())));
		sums.append(sum(Sha256.of(manifest), Manifest.NAME)).append(sum(Sha256.of(contents), ContentsText.NAME));
		add(zip, "SHA256SUMS", this.identity.exportedAt(), sums.toString().getBytes(StandardCharsets.UTF_8));
		zip.finish();
		zip.flush();
	}

	private static String sum(String sha256, String path) {
		return sha256 + "  " + path + "\n";
	}

	private static void add(ZipOutputStream zip, String path, Instant at, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(path);
		entry.setTimeLocal(LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), STOCKHOLM));
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	/** A file that has been written, with what came of it. */
	record WrittenFile(ArchiveFile file, long size, String sha256) {
	}

}
