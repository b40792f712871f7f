package se.trygghetspaket.arende.export;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.shared.Diarienummer;

/** {@code manifest.json}: the case, the end of its history, and every file. */
@JsonPropertyOrder({ "format", "arende", "historik", "exporterad", "filer" })
record Manifest(String format, ArendeJson arende, HeadJson historik, ExportJson exporterad, List<FileJson> filer) {

	static final String NAME = "manifest.json";

	private static final String FORMAT = "trygghetspaket-arende/1";

	static byte[] write(CaseIdentity identity, List<CaseArchive.WrittenFile> files) {
		Arende arende = identity.arende();
		return ArchiveJson.write(new Manifest(FORMAT,
				new ArendeJson(arende.id().value(), arende.diarienummer().map(Diarienummer::value).orElse(null),
						arende.rubrik(), identity.paket().name(), arende.year().value(), arende.status().name(),
						arende.version()),
				new HeadJson(identity.head().number(), identity.head().sha256()),
				new ExportJson(identity.exportedAt().toString(), identity.exportedBy().name()),
				files.stream().map(FileJson::of).toList()));
	}

	@JsonPropertyOrder({ "id", "diarienummer", "rubrik", "paket", "budgetYear", "status", "version" })
	record ArendeJson(long id, @Nullable String diarienummer, String rubrik, String paket, int budgetYear,
			String status, int version) {
	}

	@JsonPropertyOrder({ "nummer", "sha256" })
	record HeadJson(long nummer, String sha256) {
	}

	@JsonPropertyOrder({ "tid", "av" })
	record ExportJson(String tid, String av) {
	}

	@JsonPropertyOrder({ "namn", "slag", "beskrivning", "version", "utkast", "tid", "storlek", "sha256" })
	record FileJson(String namn, String slag, String beskrivning, int version, boolean utkast, @Nullable String tid,
			long storlek, String sha256) {

		static FileJson of(CaseArchive.WrittenFile written) {
			ArchiveFile file = written.file();
			return new FileJson(file.path(), file.kind(), file.about(), file.version(), file.draft(),
					(file.at() != null) ? file.at().toString() : null, written.size(), written.sha256());
		}

	}

}
