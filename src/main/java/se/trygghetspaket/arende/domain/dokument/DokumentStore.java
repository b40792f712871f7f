package se.trygghetspaket.arende.domain.dokument;

import java.time.Instant;
import java.util.List;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.shared.UserRef;

/** Where the documents of the cases are kept. They are added, and nothing else. */
public interface DokumentStore {

	/** The documents of every version of a case, in the order in which they were made. */
	List<Dokument> findAll(ArendeId arende);

	/** The bytes of a document. */
	byte[] content(Dokument dokument);

	/** Which occasion of its kind and moment the next one is, from 1. */
	int nextOccasion(Arende arende, DokumentKind kind, DokumentMoment moment);

	/** Stores a file as a document of the case's current version. */
	void insert(Arende arende, DokumentKind kind, DokumentMoment moment, int occasion, NewDokument made,
			HistoryHead head, UserRef by, Instant at);

}
