package se.trygghetspaket.arende;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaStore;
import se.trygghetspaket.historik.domain.HistoryHead;
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

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final ArendeService arenden;

	private final BilagaStore bilagor;

	private final ArendeHistory history;

	private final MemoDocuments documents;

	private final MessageSource messages;

	TjansteskrivelseExport(ArendeService arenden, BilagaStore bilagor, ArendeHistory history, MemoDocuments documents,
			MessageSource messages) {
		this.arenden = arenden;
		this.bilagor = bilagor;
		this.history = history;
		this.documents = documents;
		this.messages = messages;
	}

	/**
	 * The stored memo as a file.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 */
	public MemoExport export(Actor reader, ArendeId id, MemoFormat format) {
		return this.documents.export(model(this.arenden.get(reader, id)), format);
	}

	/**
	 * The stored memo as an HTML document for the browser, which fetches its style sheet
	 * from here.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 */
	public MemoExport page(Actor reader, ArendeId id) {
		DocumentModel model = model(this.arenden.get(reader, id));
		MemoExport file = this.documents.export(model, MemoFormat.HTML);
		return new MemoExport(file.fileName(), file.mediaType(),
				this.documents.html(model).getBytes(StandardCharsets.UTF_8));
	}

	/** The stored memo, to show inside a page. */
	public DocumentModel model(ArendeAkt akt) {
		StoredTjansteskrivelse stored = akt.tjansteskrivelse();
		return model(akt, akt.arende().rubrik(), akt.arende().diarienummer().orElse(null), stored.memo(),
				stored.undertecknare());
	}

	/** A memo that is being written, with the case's figures. */
	public DocumentModel model(ArendeAkt akt, String rubrik, @Nullable Diarienummer diarienummer, Tjansteskrivelse memo,
			List<Undertecknare> undertecknare) {
		Arende arende = akt.arende();
		DocumentBuilder builder = new DocumentBuilder(memo, rubrik, akt.fordelning(), akt.paket().amountStyle())
			.paket(akt.paket().name())
			.diarienummer(diarienummer)
			.comparedWith(akt.underlag().previous().map(StoredFordelning::fordelning).orElse(null))
			.undertecknare(undertecknare)
			.bilagor(this.bilagor.findAll(arende.id(), arende.version()).stream().map(Bilaga::title).toList())
			.draft(!arende.status().handedIn());
		return arende.status().editable() ? builder.build() : builder.footer(footer(akt)).build();
	}

	private String footer(ArendeAkt akt) {
		HistoryHead head = this.history.head(akt.arende());
		Object[] arguments = { String.valueOf(akt.arende().version()), akt.fordelning().sha256(),
				String.valueOf(head.number()), head.sha256() };
		return this.messages.getMessage("tjansteskrivelse.footer", arguments, SWEDISH);
	}

}
