package se.trygghetspaket.arende.dokument;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.dokument.DokumentFile;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.arende.domain.dokument.DokumentStore;
import se.trygghetspaket.arende.domain.dokument.NewDokument;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Sha256;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;

/**
 * Stores the documents of a case in the transaction of what they are made for. They print
 * what the case's history ends with by then; after that the history names their SHA-256,
 * so that the chain answers for the files.
 */
@Component
public class DokumentRecord {

	private final DokumentStore store;

	private final ArendeHistory history;

	private final Clock clock;

	DokumentRecord(DokumentStore store, ArendeHistory history, Clock clock) {
		this.store = store;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Stores a document in every format there is.
	 * @param files writes it in one format, or refuses, and nothing is stored then
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void store(Actor by, Arende arende, DokumentKind kind, DokumentMoment moment, Rendering files) {
		HistoryHead head = this.history.head(arende);
		Instant now = this.clock.instant();
		int occasion = this.store.nextOccasion(arende, kind, moment);
		List<HistoryChange> stored = new ArrayList<>();
		for (MemoFormat format : MemoFormat.values()) {
			MemoExport file = files.write(format);
			String sha256 = Sha256.of(file.content());
			this.store.insert(arende, kind, moment, occasion,
					new NewDokument(
							new DokumentFile(file.fileName(), format.suffix(), file.mediaType(), file.content().length),
							file.content(), sha256),
					head, by.user(), now);
			stored.add(HistoryChange.of(file.fileName(), HistoryField.SHA256, null, sha256));
		}
		this.history.append(by, arende, HistoryEventKind.DOKUMENT_STORED, "", stored);
	}

	/** Writes a document. */
	@FunctionalInterface
	public interface Rendering {

		MemoExport write(MemoFormat format);

	}

}
