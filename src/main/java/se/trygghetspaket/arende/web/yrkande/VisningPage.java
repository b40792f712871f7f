package se.trygghetspaket.arende.web.yrkande;

import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.domain.yrkande.Sammanstallning;
import se.trygghetspaket.arende.domain.yrkande.YrkandeKind;
import se.trygghetspaket.arende.domain.yrkande.YrkandeVerdict;
import se.trygghetspaket.arende.protokoll.SammanstallningAkt;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;
import se.trygghetspaket.web.Sentence;
import se.trygghetspaket.language.PageTime;

/**
 * What is shown at the meeting.
 *
 * @param diarienummer empty while there is none
 * @param meeting the organ and the day, or that no day is set
 * @param undecided whether it is working material still
 * @param beslut what was decided, none before that
 * @param ram the year's ram, with its unit
 * @param others those without amounts, and withdrawn ones among them
 */
record VisningPage(long id, String rubrik, String diarienummer, Sentence meeting, boolean undecided,
		List<Sentence> beslut, List<Votering> voteringar, String year, AmountText ram, AmountColumns columns,
		VisningTable table, VisningChoice choice, List<Other> others) {

	static VisningPage of(SammanstallningAkt akt, List<String> named) {
		Underlag underlag = akt.akt().underlag();
		VisningChoice choice = VisningChoice.of(akt.yrkanden(), named);
		Sammanstallning made = Sammanstallning.of(underlag.fordelning().fordelning(), underlag.comparison(),
				choice.shown().stream().map((each) -> each.yrkande().said()).toList());
		YrkandeVerdict proposed = YrkandeVerdict.ofProposal(underlag);
		AmountColumns columns = AmountColumns.of(underlag.paket().amountStyle(), Stream
			.concat(VisningTable.amounts(made), Stream.concat(Stream.of(proposed.netto(), proposed.remaining()),
					choice.shown().stream().flatMap((each) -> each.verdict().stream()).map(YrkandeVerdict::remaining)))
			.toList());
		return new VisningPage(akt.akt().arende().id().value(), akt.akt().arende().rubrik(),
				akt.akt().arende().diarienummer().map(Diarienummer::value).orElse(""), meeting(akt),
				akt.protokoll().isEmpty(), akt.protokoll().map(VisningPage::decided).stream().toList(),
				akt.voteringar(), String.valueOf(akt.akt().arende().year().value()),
				columns.format().withUnit(proposed.netto()), columns,
				VisningTable.of(akt, made, choice.shown(), columns.format()), choice,
				akt.yrkanden().stream().filter((each) -> each.changed().isEmpty()).map(Other::of).toList());
	}

	private static Sentence meeting(SammanstallningAkt akt) {
		return akt.meeting()
			.map((item) -> Sentence.of("visning.meeting." + item.sammantrade().organ(),
					PageTime.date(item.sammantrade().datum())))
			.orElseGet(() -> Sentence.of("visning.meeting.none"));
	}

	private static Sentence decided(Protokoll protokoll) {
		return Sentence.of("visning.beslut." + protokoll.beslut().utfall(), PageTime.date(protokoll.datum()),
				protokoll.paragraf().map((paragraf) -> ", " + paragraf.printed()).orElse(""));
	}

	/** Whether the columns are more than fit, so that the table is scrolled sideways. */
	public boolean crowded() {
		return this.table.yrkanden().size() > VisningChoice.FITTING;
	}

	/** A yrkande without amounts. */
	record Other(String number, String mover, YrkandeKind kind, boolean withdrawn) {

		static Other of(CheckedYrkande checked) {
			return new Other(String.valueOf(checked.yrkande().number()), checked.yrkande().said().mover(),
					checked.yrkande().said().kind(), checked.yrkande().withdrawn().isPresent());
		}

	}

	/** What is left of the ram, or how much it is exceeded by. */
	record Balance(String key, String amount, String icon) {

		static Balance of(YrkandeVerdict verdict, AmountFormat format) {
			Kronor remaining = verdict.remaining();
			if (remaining.isNegative()) {
				return new Balance("visning.balance.over", format.withUnit(remaining.negate()).text(), "over");
			}
			return remaining.isZero() ? new Balance("visning.balance.even", "", "success")
					: new Balance("visning.balance.left", format.withUnit(remaining).text(), "success");
		}

		/** How it is coloured. */
		public String tone() {
			return this.icon.equals("over") ? "over" : "within";
		}

	}

}
