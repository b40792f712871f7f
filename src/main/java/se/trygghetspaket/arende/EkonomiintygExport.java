package se.trygghetspaket.arende;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.dokument.DokumentRecord;
import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Ekonomiintyg;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.BudgetCheckText;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.MemoDocuments;
import se.trygghetspaket.tjansteskrivelse.MemoExport;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.tjansteskrivelse.document.DocumentHead;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.ProtokollsutdragBuilder;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.SwedishTime;

/**
 * Finance's certificate as a document of a page: what it was given for, what each rule
 * came to, by whom and when. The lines do not stand in it, however few they are: the sum
 * and the hash say which they were, and a certificate of a hundred lines is no longer. It
 * is stored as it was given, so it says what it holds for; whether it still does, the
 * case says. Why a case was returned is working material and does not stand there.
 */
@Service
public class EkonomiintygExport {

	private final ArendeService arenden;

	private final ArendeHistory history;

	private final BudgetCheckText sentences;

	private final MemoDocuments documents;

	private final DokumentRecord record;

	private final DokumentService stored;

	private final DocumentText messages;

	EkonomiintygExport(ArendeService arenden, ArendeHistory history, MemoDocuments documents, DokumentRecord record,
			DokumentService stored, DocumentText messages) {
		this.arenden = arenden;
		this.history = history;
		this.sentences = new BudgetCheckText(messages);
		this.documents = documents;
		this.record = record;
		this.stored = stored;
		this.messages = messages;
	}

	/**
	 * The latest certificate as the file that was stored when it was given, empty while
	 * finance has given none. A format that was not stored then is written now, and says
	 * that it is no original.
	 * @throws se.trygghetspaket.shared.NotFound if there is no such case, or the reader
	 * may not see it
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Optional<MemoExport> export(Actor reader, ArendeId id, MemoFormat format) {
		ArendeAkt akt = this.arenden.get(reader, id);
		return akt.intyg()
			.map((intyg) -> this.stored.latest(id, intyg.version(), DokumentKind.EKONOMIINTYG, format)
				.orElseGet(() -> write(
						builder(akt, intyg).marking(message("tjansteskrivelse.dokument.forhandsgranskning")), akt,
						format)));
	}

	/**
	 * Makes and stores the certificate that a case has just been given, in every format.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void store(Actor by, ArendeAkt akt) {
		ProtokollsutdragBuilder builder = builder(akt, akt.intyg().orElseThrow());
		this.record.store(by, akt.arende(), DokumentKind.EKONOMIINTYG, DokumentMoment.CERTIFIED,
				(format) -> write(builder, akt, format));
	}

	private MemoExport write(ProtokollsutdragBuilder builder, ArendeAkt akt, MemoFormat format) {
		HistoryHead last = this.history.head(akt.arende());
		DocumentModel model = builder
			.build(message("arende.intyg.dokument.footer", String.valueOf(last.number()), last.sha256()));
		return this.documents.export(model, message("arende.intyg.dokument.namn"), format);
	}

	private ProtokollsutdragBuilder builder(ArendeAkt akt, Ekonomiintyg intyg) {
		String number = akt.arende().diarienummer().map(Diarienummer::value).orElse("");
		DocumentHead head = new DocumentHead(SwedishTime.day(intyg.certifiedAt()).toString(),
				message("arende.intyg.dokument.handlingstyp"), number, "");
		ProtokollsutdragBuilder builder = new ProtokollsutdragBuilder(head, akt.arende().rubrik(),
				akt.paket().amountStyle());
		builder.part(message("arende.intyg.dokument.intyg"),
				List.of(claim(akt, intyg), message("arende.intyg.dokument.holds")));
		builder.facts(message("arende.intyg.dokument.underlag"), facts(akt, intyg));
		builder.list(message("arende.intyg.dokument.kontroller"),
				intyg.verdicts()
					.stream()
					.map((verdict) -> this.sentences.sentence(verdict, akt.paket().amountStyle()))
					.toList());
		return builder;
	}

	private String claim(ArendeAkt akt, Ekonomiintyg intyg) {
		return message("arende.intyg.dokument.claim", intyg.certifiedBy().name(),
				String.valueOf(akt.arende().year().value()), akt.paket().name());
	}

	private Map<String, String> facts(ArendeAkt akt, Ekonomiintyg intyg) {
		KfBeslut kf = intyg.kfBeslut();
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put(message("arende.intyg.dokument.version"), String.valueOf(intyg.version()));
		if (intyg.fordelningSha256().equals(akt.fordelning().sha256())) {
			Kronor sum = akt.fordelning().sum();
			String written = AmountFormat.of(akt.paket().amountStyle(), List.of(sum)).withUnit(sum).text();
			facts.put(message("arende.intyg.dokument.fordelning"),
					message("arende.intyg.dokument.summa", written, akt.fordelning().poster().size()));
		}
		facts.put(message("arende.intyg.dokument.sha256"), intyg.fordelningSha256());
		facts.put(message("arende.intyg.revision"), intyg.ramRevision() + ", " + message("arende.intyg.kf",
				SwedishTime.date(kf.date()), kf.paragraf().printed(), kf.diarienummer().value()));
		facts.put(message("arende.intyg.made"), message("arende.intyg.dokument.at.by",
				SwedishTime.moment(intyg.certifiedAt()), intyg.certifiedBy().name()));
		return facts;
	}

	private String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

}
