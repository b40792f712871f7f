package se.trygghetspaket.arende.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.web.SwedishTime;

/** What an archive says in words: {@code innehall.txt} and what each file is. */
@Component
class ContentsText {

	static final String NAME = "innehall.txt";

	private final DocumentText messages;

	ContentsText(DocumentText messages) {
		this.messages = messages;
	}

	/** "KS-2021-71 Hela ärendet.zip". */
	String fileName(CaseIdentity identity) {
		Arende arende = identity.arende();
		String first = arende.diarienummer().map(Diarienummer::asFileName).orElse("arende-" + arende.id().value());
		return first + " " + message("dokument.archive.name") + ".zip";
	}

	/** What a stored document is: its kind and why it was made. */
	String of(Dokument dokument) {
		return message("dokument.archive.stored", message("DokumentKind." + dokument.kind()),
				message("DokumentMoment." + dokument.moment()));
	}

	/** A file for people, in UTF-8 with LF. */
	byte[] write(CaseIdentity identity, List<CaseArchive.WrittenFile> files) {
		Arende arende = identity.arende();
		StringBuilder text = new StringBuilder();
		line(text, "dokument.archive.arende",
				arende.diarienummer().map(Diarienummer::value).orElseGet(() -> message("arende.noDiarienummer")),
				arende.rubrik());
		line(text, "dokument.archive.paket", identity.paket().name(), number(arende.year().value()));
		line(text, "dokument.archive.status", message("ArendeStatus." + arende.status()), number(arende.version()));
		line(text, "dokument.archive.head", number(identity.head().number()), identity.head().sha256());
		line(text, "dokument.archive.exported", SwedishTime.moment(identity.exportedAt()),
				identity.exportedBy().name());
		text.append('\n');
		line(text, "dokument.archive.check");
		for (CaseArchive.WrittenFile written : files) {
			ArchiveFile file = written.file();
			text.append('\n').append(file.path()).append('\n');
			line(text, "dokument.archive.file", file.about(), number(file.version()), number(written.size()),
					written.sha256());
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	String message(String key, String... arguments) {
		return this.messages.get(key, arguments);
	}

	private void line(StringBuilder text, String key, String... arguments) {
		text.append(message(key, arguments)).append('\n');
	}

	private static String number(long number) {
		return String.valueOf(number);
	}

}
