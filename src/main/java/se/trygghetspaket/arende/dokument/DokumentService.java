package se.trygghetspaket.arende.dokument;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistoryService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentStore;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;

/** Finds the stored documents of a case, for those who may see them. */
@Service
@Transactional(readOnly = true)
public class DokumentService {

	private final DokumentStore store;

	private final UnderlagService underlag;

	DokumentService(DokumentStore store, UnderlagService underlag) {
		this.store = store;
		this.underlag = underlag;
	}

	/**
	 * The documents of a case that somebody may see who may see the case, in the order in
	 * which they were made. Those of a version that was never handed in, and those that
	 * were made as drafts, are for those who may see working material.
	 */
	public List<Dokument> findVisible(Actor reader, ArendeId id) {
		return Dokument.visible(this.store.findAll(id), ArendeHistoryService.seesWorking(reader));
	}

	/**
	 * A stored document as the file that it was.
	 * @throws NotFound if there is none that the reader may see
	 */
	public MemoExport get(Actor reader, ArendeId id, long number) {
		this.underlag.findVisible(reader, id);
		return findVisible(reader, id).stream()
			.filter((dokument) -> dokument.id() == number)
			.findFirst()
			.map(this::file)
			.orElseThrow(() -> new NotFound("dokument " + number + " of arende " + id.value()));
	}

	/**
	 * The latest of a case's current version as the file that it was, if it was stored in
	 * that format.
	 */
	public Optional<MemoExport> latest(Arende arende, DokumentKind kind, MemoFormat format) {
		return latest(arende.id(), arende.version(), kind, format);
	}

	/**
	 * The latest of one version of a case as the file that it was, if it was stored in
	 * that format.
	 */
	public Optional<MemoExport> latest(ArendeId id, int version, DokumentKind kind, MemoFormat format) {
		return Dokument.latest(this.store.findAll(id), version, kind, format.suffix()).map(this::file);
	}

	/** A document as the file that it was. */
	public MemoExport file(Dokument dokument) {
		return new MemoExport(dokument.file().name(), dokument.file().mediaType(), this.store.content(dokument));
	}

}
