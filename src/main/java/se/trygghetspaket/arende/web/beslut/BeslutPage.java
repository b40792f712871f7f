package se.trygghetspaket.arende.web.beslut;

import java.util.List;
import java.util.Optional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * The page where a decision is recorded.
 *
 * @param diarienummer empty while the case has none
 * @param hinder what hinders a decision that puts anything in force
 * @param yrkanden those that can be decided, by number
 * @param lines the lines of the form, in its order
 * @param memoDatum the memo's date, which no decision is older than
 * @param checked what was typed beside the proposal, once it has been checked, or none
 * @param over how much the checked lines exceed the ram, empty if they do not
 */
record BeslutPage(long id, String rubrik, String diarienummer, String year, String paket, List<Hinder> hinder,
		List<Choice> yrkanden, List<Line> lines, String unit, String memoDatum, List<BeslutChange> checked,
		String over) {

	static BeslutPage of(ArendeAkt akt, BeslutForm form, List<Hinder> hinder, List<CheckedYrkande> yrkanden) {
		Arende arende = akt.arende();
		return new BeslutPage(arende.id().value(), arende.rubrik(),
				arende.diarienummer().map(Diarienummer::value).orElse(""), String.valueOf(arende.year().value()),
				akt.paket().name(), hinder, yrkanden.stream().map(CheckedYrkande::yrkande).map(Choice::of).toList(),
				lines(form, akt), akt.paket().amountStyle().unit().word(),
				PageTime.date(akt.tjansteskrivelse().memo().datum()), List.of(), "");
	}

	/** The same page, with what was typed beside the proposal. */
	BeslutPage checked(BeslutChange change, String exceeding) {
		return new BeslutPage(this.id, this.rubrik, this.diarienummer, this.year, this.paket, this.hinder,
				this.yrkanden, this.lines, this.unit, this.memoDatum, List.of(change), exceeding);
	}

	/** Every outcome, to choose among. */
	public List<Beslutsutfall> utfallen() {
		return List.of(Beslutsutfall.values());
	}

	/** Everybody who may have decided, to choose among. */
	public List<Beslutsorgan> organen() {
		return List.of(Beslutsorgan.values());
	}

	private static List<Line> lines(BeslutForm form, ArendeAkt akt) {
		Fordelning proposal = akt.fordelning();
		AmountFormat format = AmountFormat.of(akt.paket().amountStyle());
		return form.poster().stream().map((typed) -> {
			Optional<Budgetpost> proposed = Optional.of(typed.insats())
				.filter((id) -> id.matches("[0-9]{1,18}"))
				.flatMap((id) -> proposal.find(new InsatsId(Long.parseLong(id))));
			return new Line(proposed.isEmpty(), proposed.map(Budgetpost::label).orElse(typed.label()),
					proposed.isPresent() ? typed.insats() : "",
					proposed.map((post) -> post.belopp().orZero()).map(format::withUnit).stream().toList(),
					typed.belopp());
		}).toList();
	}

	/** A yrkande to choose. */
	record Choice(String number, String mover) {

		static Choice of(Yrkande yrkande) {
			return new Choice(String.valueOf(yrkande.number()), yrkande.said().mover());
		}

	}

	/**
	 * A line of the form; a new one has its label typed.
	 *
	 * @param proposed the amount, none for a new line
	 */
	record Line(boolean added, String label, String insats, List<AmountText> proposed, String belopp) {
	}

}
