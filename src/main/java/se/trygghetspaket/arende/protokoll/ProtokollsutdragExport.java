package se.trygghetspaket.arende.protokoll;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.ArendeStamp;
import se.trygghetspaket.arende.dokument.DokumentRecord;
import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.meeting.BeslutRecorded;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.MemoDocuments;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.tjansteskrivelse.document.DocumentHead;
import se.trygghetspaket.tjansteskrivelse.document.ProtokollsutdragBuilder;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * The extract of the minutes about a case: the decision with what is recorded about it so
 * far. Its foot names the version, the decided fördelning's hash and what the case's
 * history ends with.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ProtokollsutdragExport {

	private final ProtokollService protokoll;

	private final FordelningService fordelningar;

	private final ArendeHistory history;

	private final ProtokollText texts;

	private final MemoDocuments documents;

	private final DokumentRecord record;

	private final DokumentService stored;

	private final ArendeStamp stamps;

	ProtokollsutdragExport(ProtokollService protokoll, FordelningService fordelningar, ArendeHistory history,
			ProtokollText texts, MemoDocuments documents, DokumentRecord record, DokumentService stored,
			ArendeStamp stamps) {
		this.protokoll = protokoll;
		this.fordelningar = fordelningar;
		this.history = history;
		this.texts = texts;
		this.documents = documents;
		this.record = record;
		this.stored = stored;
		this.stamps = stamps;
	}

	/**
	 * The extract as a file: the one that was stored last, and as long as the decision
	 * waits for its justering, as it would be now, marked so. A format that was not
	 * stored then is written now, and says that it is no original.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 * @throws se.trygghetspaket.arende.domain.MoveRefused if it is not decided
	 */
	public MemoExport export(Actor reader, ArendeId id, MemoFormat format) {
		ProtokollAkt akt = this.protokoll.get(reader, id);
		return this.stored.latest(akt.arende(), DokumentKind.PROTOKOLLSUTDRAG, format)
			.orElseGet(() -> write(builder(akt).marking(this.texts.preview(akt.protokoll())), akt, format));
	}

	/** Stores the extract of a decision that needs no justering. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void decided(BeslutRecorded recorded) {
		store(recorded.by(), recorded.id(), DokumentMoment.BESLUTAT);
	}

	/** Stores the extract at its justering, and again at whatever is recorded then. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void changed(ProtokollChanged changed) {
		store(changed.by(), changed.id(), changed.moment());
	}

	/**
	 * Makes and stores the extract in every format, as the decision stands, if that can
	 * be sent to anybody.
	 */
	private void store(Actor by, ArendeId id, DokumentMoment moment) {
		ProtokollAkt akt = this.protokoll.get(by, id);
		if (akt.protokoll().mayBeSent()) {
			ProtokollsutdragBuilder builder = builder(akt);
			this.record.store(by, akt.arende(), DokumentKind.PROTOKOLLSUTDRAG, moment,
					(format) -> write(builder, akt, format));
		}
	}

	private MemoExport write(ProtokollsutdragBuilder builder, ProtokollAkt akt, MemoFormat format) {
		return this.documents.export(builder.build(footer(akt)), this.texts.message("protokoll.utdrag"), format);
	}

	private ProtokollsutdragBuilder builder(ProtokollAkt akt) {
		ArendeAkt arende = akt.akt();
		Tjansteskrivelse memo = arende.tjansteskrivelse().memo();
		String number = arende.arende().diarienummer().map(Diarienummer::value).orElse("");
		String paragraf = akt.protokoll().paragraf().map((found) -> found.printed() + " ").orElse("");
		DocumentHead head = new DocumentHead(akt.protokoll().datum().toString(),
				this.texts.message("protokoll.utdrag.handlingstyp"), number, this.texts.organ(akt.protokoll()));
		ProtokollsutdragBuilder builder = new ProtokollsutdragBuilder(head, paragraf + arende.arende().rubrik(),
				arende.paket().amountStyle());
		builder.part(this.texts.message("protokoll.utdrag.beslut"), List.of(this.texts.decided(akt)));
		decided(akt).ifPresent((decided) -> {
			boolean changed = !decided.poster().equals(arende.fordelning().poster());
			builder.points(decided, memo.beslutForm().alwaysWithUnit(), this.texts.organ(akt.protokoll()),
					arende.paket().name());
			builder.stamp(this.stamps.of(akt.arende(), arende.paket(), decided));
			builder.table(this.texts.message("protokoll.utdrag.fordelning"), decided,
					changed ? arende.fordelning() : null,
					arende.underlag().previous().map(StoredFordelning::fordelning).orElse(null), memo.sumLabel());
		});
		this.texts.addTo(builder, akt.protokoll());
		return builder;
	}

	private Optional<Fordelning> decided(ProtokollAkt akt) {
		return akt.protokoll().beslut().fordelning().map(this.fordelningar::get).map(StoredFordelning::fordelning);
	}

	private String footer(ProtokollAkt akt) {
		HistoryHead head = this.history.head(akt.arende());
		String version = String.valueOf(akt.arende().version());
		String number = String.valueOf(head.number());
		return decided(akt)
			.map((decided) -> this.texts.message("protokoll.utdrag.footer", version, decided.sha256(), number,
					head.sha256()))
			.orElseGet(() -> this.texts.message("protokoll.utdrag.footer.avslag", version, number, head.sha256()));
	}

}
