package se.trygghetspaket.arende.export;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.bilaga.BilagaStore;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;

/**
 * Gathers everything of a case that its reader may see: the stored documents and the
 * bilagor as they are, the fördelning, the decision and the history. Comments are never
 * among it, and of the history before the case was handed in only the hashes are.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class CaseExport {

	private final ArendeService arenden;

	private final DokumentService dokument;

	private final TjansteskrivelseExport memos;

	private final BilagaStore bilagor;

	private final ProtokollService protokoll;

	private final FordelningService fordelningar;

	private final HistoryService history;

	private final ArendeHistory heads;

	private final FordelningExport figures;

	private final ContentsText text;

	private final Clock clock;

	CaseExport(ArendeService arenden, DokumentService dokument, TjansteskrivelseExport memos, BilagaStore bilagor,
			ProtokollService protokoll, FordelningService fordelningar, HistoryService history, ArendeHistory heads,
			FordelningExport figures, ContentsText text, Clock clock) {
		this.arenden = arenden;
		this.dokument = dokument;
		this.memos = memos;
		this.bilagor = bilagor;
		this.protokoll = protokoll;
		this.fordelningar = fordelningar;
		this.history = history;
		this.heads = heads;
		this.figures = figures;
		this.text = text;
		this.clock = clock;
	}

	/**
	 * A case as it stands now. Bytes that never change are read when they are written.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 */
	public CaseArchive prepare(Actor reader, ArendeId id) {
		ArendeAkt akt = this.arenden.get(reader, id);
		Arende arende = akt.arende();
		CaseIdentity identity = new CaseIdentity(arende, akt.paket(), this.heads.head(arende), reader.user(),
				this.clock.instant());
		List<Dokument> stored = this.dokument.findVisible(reader, id);
		ArchiveContents contents = new ArchiveContents(this.text, arende.version());
		for (Dokument made : stored) {
			contents.addStored(made, () -> this.dokument.file(made).content());
		}
		if (!arende.status().stored()) {
			for (MemoFormat format : MemoFormat.values()) {
				MemoExport draft = this.memos.export(reader, id, format);
				contents.addDraft(draft.fileName(), draft.content());
			}
		}
		List<Integer> versions = stored.stream().map(Dokument::version).sorted().distinct().toList();
		for (int version : versions) {
			if (version < arende.version()) {
				addBilagor(contents, id, version);
			}
		}
		addBilagor(contents, id, arende.version());
		addFordelning(contents, akt);
		if (akt.beslut().isPresent()) {
			ProtokollAkt decided = this.protokoll.get(reader, id);
			contents.addMade("beslut/", "beslut.json", "BESLUT",
					BeslutFile.write(decided.protokoll(), decided(decided)));
		}
		HistoryChain chain = HistoryChain.ofArende(id.value());
		contents.addMade("", "historik.json", "HISTORIK", HistoryFile.write(chain, this.history.findOpen(chain),
				this.text.message("dokument.archive.historik.check")));
		return new CaseArchive(identity, contents.files(), this.text);
	}

	private void addBilagor(ArchiveContents contents, ArendeId id, int version) {
		this.bilagor.findAll(id, version)
			.forEach((bilaga) -> contents.addBilaga(bilaga, version, () -> this.bilagor.content(bilaga)));
	}

	private void addFordelning(ArchiveContents contents, ArendeAkt akt) {
		contents.addMade("fordelning/", "fordelning.xlsx", "FORDELNING_XLSX", figures(akt, ExportFormat.XLSX));
		contents.addMade("fordelning/", "fordelning.csv", "FORDELNING_EXCEL", figures(akt, ExportFormat.CSV));
		contents.addMade("fordelning/", "fordelning-maskin.csv", "FORDELNING_MASKIN",
				figures(akt, ExportFormat.MASKIN));
		contents.addMade("fordelning/", "fordelning.json", "FORDELNING", figures(akt, ExportFormat.JSON));
	}

	private byte[] figures(ArendeAkt akt, ExportFormat format) {
		return this.figures.write(akt.underlag(), format);
	}

	private @Nullable Fordelning decided(ProtokollAkt akt) {
		return akt.protokoll()
			.beslut()
			.fordelning()
			.map(this.fordelningar::get)
			.map(StoredFordelning::fordelning)
			.orElse(null);
	}

}
