package se.trygghetspaket.arende;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import se.trygghetspaket.arende.dokument.DokumentRecord;
import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaStore;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.arende.domain.underskrift.Underskrift;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.MemoDocuments;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * The memo of a case as a document. Until the case is handed in it is marked as a draft;
 * from submission on its foot names the version, the fördelning's hash and what the
 * case's history ends with.
 */
@Service
public class TjansteskrivelseExport {

	private final ArendeService arenden;

	private final BilagaStore bilagor;

	private final ArendeHistory history;

	private final MemoDocuments documents;

	private final DokumentRecord record;

	private final DokumentService stored;

	private final ArendeStamp stamps;

	private final DocumentText messages;

	TjansteskrivelseExport(ArendeService arenden, BilagaStore bilagor, ArendeHistory history, MemoDocuments documents,
			DokumentRecord record, DokumentService stored, ArendeStamp stamps, DocumentText messages) {
		this.arenden = arenden;
		this.bilagor = bilagor;
		this.history = history;
		this.documents = documents;
		this.record = record;
		this.stored = stored;
		this.stamps = stamps;
		this.messages = messages;
	}

	/**
	 * The memo as a file: from submission on the one that was stored at the latest
	 * moment, before that the draft. A format that was not stored then is written now,
	 * and says that it is no original.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 */
	public MemoExport export(Actor reader, ArendeId id, MemoFormat format) {
		ArendeAkt akt = this.arenden.get(reader, id);
		return this.stored.latest(akt.arende(), DokumentKind.TJANSTESKRIVELSE, format)
			.orElseGet(() -> this.documents.export(builder(akt).stamp(stamp(akt)).build(), format));
	}

	/**
	 * Makes and stores the memo in every format, as the case stands.
	 */
	void store(Actor by, ArendeAkt akt, DokumentMoment moment) {
		DocumentModel model = stored(akt).draft(moment.draft()).footer(footer(akt)).stamp(stamp(akt)).build();
		this.record.store(by, akt.arende(), DokumentKind.TJANSTESKRIVELSE, moment,
				(format) -> this.documents.export(model, format));
	}

	/** Whether the memo, as it would be written now, can be a PDF. */
	boolean printable(ArendeAkt akt) {
		return this.documents.unprintable(builder(akt).build()).isEmpty();
	}

	/**
	 * The memo as it would be written now, to show inside a page. Once one has been
	 * stored it says that it is no original, and its tied amounts say what they are tied
	 * to.
	 */
	public DocumentModel model(ArendeAkt akt) {
		return builder(akt).tellTies().build();
	}

	/** A memo that is being written, with the case's figures, to show inside a page. */
	public DocumentModel model(ArendeAkt akt, String rubrik, @Nullable Diarienummer diarienummer, Tjansteskrivelse memo,
			List<Undertecknare> undertecknare) {
		return marked(akt, builder(akt, rubrik, diarienummer, memo, undertecknare)).tellTies().build();
	}

	private DocumentBuilder builder(ArendeAkt akt) {
		return marked(akt, stored(akt));
	}

	private DocumentBuilder marked(ArendeAkt akt, DocumentBuilder builder) {
		return akt.arende().status().stored() ? builder.preview().footer(footer(akt)) : builder.draft(true);
	}

	private DocumentBuilder stored(ArendeAkt akt) {
		StoredTjansteskrivelse stored = akt.tjansteskrivelse();
		return builder(akt, akt.arende().rubrik(), akt.arende().diarienummer().orElse(null), stored.memo(),
				stored.undertecknare());
	}

	private DocumentBuilder builder(ArendeAkt akt, String rubrik, @Nullable Diarienummer diarienummer,
			Tjansteskrivelse memo, List<Undertecknare> undertecknare) {
		Arende arende = akt.arende();
		return new DocumentBuilder(memo, rubrik, akt.fordelning(), akt.paket().amountStyle()).paket(akt.paket().name())
			.diarienummer(diarienummer)
			.ram(akt.underlag().ram())
			.comparedWith(akt.underlag().previous().map(StoredFordelning::fordelning).orElse(null))
			.undertecknare(undertecknare)
			.bilagor(this.bilagor.findAll(arende.id(), arende.version()).stream().map(Bilaga::title).toList());
	}

	private ExportStamp stamp(ArendeAkt akt) {
		return this.stamps.of(akt.arende(), akt.paket(), akt.fordelning());
	}

	private String footer(ArendeAkt akt) {
		HistoryHead head = this.history.head(akt.arende());
		Object[] arguments = { String.valueOf(akt.arende().version()), akt.fordelning().sha256(),
				String.valueOf(head.number()), head.sha256() };
		String line = message("tjansteskrivelse.footer", arguments);
		String signatures = akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.flatMap((place) -> place.underskrift().map((made) -> signature(place, made)).stream())
			.collect(Collectors.joining(", "));
		return (signatures.isEmpty() || !akt.arende().status().handedIn()) ? line
				: message("tjansteskrivelse.footer.signed", signatures, line);
	}

	private String signature(Underteckning place, Underskrift made) {
		String namn = place.undertecknare().namn();
		return made.outside() ? message("tjansteskrivelse.footer.outside", namn, made.datum(), made.outsideReference())
				: namn + " " + made.datum();
	}

	private String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

}
