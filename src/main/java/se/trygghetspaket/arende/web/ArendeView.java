package se.trygghetspaket.arende.web;

import java.util.List;

import se.trygghetspaket.arende.ReturnedNote;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Ekonomiintyg;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.paket.BudgetCheckText;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.mall.domain.RequiredAvsnitt;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Sentence;

/**
 * The case page, as one reader sees it.
 *
 * @param diarienummer empty while it has none
 * @param mayRegister whether the reader may give it one here
 * @param paketHref the address of the paket's year
 * @param returned why the case came back, or none
 * @param maySchedule whether the reader puts it on meetings
 * @param waiting whom the case waits for
 * @param intyg finance's certificate, or none
 * @param beslut the decision, or none
 */
record ArendeView(long id, String rubrik, String diarienummer, boolean mayRegister, ArendeStatus status, String owner,
		String paket, int year, String paketHref, boolean editable, List<Step> steps, Figures figures,
		List<ReturnedNote> returned, boolean maySchedule, Sentence waiting, List<Button> buttons, List<Task> tasks,
		List<SignatureLine> signatures, List<IntygView> intyg, List<BeslutView> beslut) {

	static ArendeView of(Actor reader, ArendeAkt akt, List<Hinder> hinder, List<RequiredAvsnitt> lacking,
			BudgetCheckText text) {
		Arende arende = akt.arende();
		boolean mayRecord = reader.has(Role.HANDLAGGARE);
		return new ArendeView(arende.id().value(), arende.rubrik(),
				arende.diarienummer().map(Diarienummer::value).orElse(""), arende.mayBeRegisteredBy(reader),
				arende.status(), arende.owner().name(), akt.paket().name(), arende.year().value(),
				"/paket/" + akt.paket().slug() + "/" + arende.year().value(), mayRecord && arende.status().editable(),
				Step.road(akt), Figures.of(akt.underlag()), ReturnedNote.of(arende),
				arende.status() == ArendeStatus.INLAMNAT && reader.has(Role.NAMNDSEKRETERARE), Waiting.of(reader, akt),
				Button.of(reader, akt), Task.of(akt, hinder, lacking, reader),
				akt.tjansteskrivelse()
					.underteckningar()
					.stream()
					.map((place) -> SignatureLine.of(place, arende.status(), mayRecord))
					.toList(),
				akt.intyg().map((intyg) -> IntygView.of(intyg, akt, text)).stream().toList(),
				akt.beslut().map(BeslutView::of).stream().toList());
	}

	/** Whether nothing hinders the next step. */
	public boolean ready() {
		return this.tasks.isEmpty();
	}

	/**
	 * Finance's certificate.
	 *
	 * @param standing whether it holds, or why it does not
	 * @param kfBeslut kommunfullmäktige's decision of the ram
	 * @param verdicts what each rule came to
	 */
	record IntygView(String at, String by, String sha256, int ramRevision, boolean holds, Sentence standing,
			Sentence kfBeslut, List<Verdict> verdicts) {

		static IntygView of(Ekonomiintyg intyg, ArendeAkt akt, BudgetCheckText text) {
			KfBeslut kf = intyg.kfBeslut();
			return new IntygView(PageTime.moment(intyg.certifiedAt()), intyg.certifiedBy().name(),
					intyg.fordelningSha256(), intyg.ramRevision(), akt.intygHolds(), standing(intyg, akt),
					Sentence.of("arende.intyg.kf", PageTime.date(kf.date()), kf.paragraf().printed(),
							kf.diarienummer().value()),
					intyg.verdicts()
						.stream()
						.map((verdict) -> new Verdict(verdict.passed(),
								text.sentence(verdict, akt.paket().amountStyle())))
						.toList());
		}

		private static Sentence standing(Ekonomiintyg intyg, ArendeAkt akt) {
			if (akt.intygHolds()) {
				return Sentence.of("arende.intyg.holds");
			}
			return (intyg.version() != akt.arende().version())
					? Sentence.of("arende.intyg.earlier", String.valueOf(intyg.version()))
					: Sentence.of("arende.intyg.broken", String.valueOf(akt.ram().revision()));
		}

	}

	/** What a rule came to, as a sentence. */
	record Verdict(boolean passed, String sentence) {
	}

	/**
	 * The decision.
	 *
	 * @param beslutsfattare who decided for an organ that did not meet, else empty
	 * @param paragraf empty where the decision has no number
	 */
	record BeslutView(Beslutsorgan organ, String beslutsfattare, String datum, String paragraf, Beslutsutfall utfall,
			String by, String at) {

		static BeslutView of(Beslut beslut) {
			return new BeslutView(beslut.organ(), beslut.beslutsfattare(), PageTime.date(beslut.datum()),
					beslut.paragraf().map(Paragraf::printed).orElse(""), beslut.utfall(), beslut.recordedBy().name(),
					PageTime.moment(beslut.recordedAt()));
		}

	}

}
