package se.trygghetspaket.arende.web.start;

import java.util.List;

import se.trygghetspaket.arende.YearState;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;

/**
 * The page where a case is started.
 *
 * @param paketen every paket to choose among
 * @param chosen the address name of the chosen one, empty while none is
 * @param unit the unit that the chosen one's amounts are written in
 * @param next the year that can be started from the year before, or none
 * @param revision what is in force and can be changed, or none
 * @param taken what the year already has, where that was found when starting, or none
 */
record StartView(List<Choice> paketen, String chosen, String unit, List<Next> next, List<Revision> revision,
		List<Taken> taken) {

	/** The page before a paket is chosen. */
	static StartView choosing(List<Paket> paketen) {
		return new StartView(choices(paketen), "", "", List.of(), List.of(), List.of());
	}

	static StartView of(List<Paket> paketen, Paket chosen, List<Next> next, List<Revision> revision,
			List<Taken> taken) {
		return new StartView(choices(paketen), chosen.slug().value(), chosen.amountStyle().unit().word(), next,
				revision, taken);
	}

	private static List<Choice> choices(List<Paket> paketen) {
		return paketen.stream().map((paket) -> new Choice(paket.slug().value(), paket.name())).toList();
	}

	/** A paket to choose. */
	record Choice(String slug, String name) {
	}

	/**
	 * The year after the latest in force or read in.
	 *
	 * @param read whether the lines are those of a year that was read in
	 * @param poster how many lines are copied
	 * @param ram the ram it will have, and whether it has it already
	 */
	record Next(int year, int previousYear, boolean read, int poster, String sum, String ram, boolean hasRam,
			boolean ramConfirmed, Taken taken) {

		static Next of(Paket paket, StoredFordelning latest, Kronor before, YearState state) {
			Kronor netto = state.ram().map(Budgetram::netto).orElse(before);
			Kronor sum = latest.fordelning().sum();
			AmountFormat format = AmountFormat.of(paket.amountStyle(), List.of(sum, netto));
			return new Next(state.year().value(), latest.fordelning().year().value(),
					latest.origin() == FordelningOrigin.INLAST, latest.fordelning().poster().size(),
					format.withUnit(sum).text(), format.withUnit(netto).text(), state.ram().isPresent(),
					state.ram().filter(Budgetram::confirmed).isPresent(), Taken.of(paket, state));
		}

	}

	/**
	 * The latest year in force, to change during the year.
	 *
	 * @param left how far it is from its ram, never negative
	 * @param over whether the ram has been lowered below it
	 */
	record Revision(int year, String sum, String left, boolean over, Taken taken) {

		static Revision of(Paket paket, StoredFordelning inForce, YearState state) {
			Kronor sum = inForce.fordelning().sum();
			Kronor left = state.ram().map((ram) -> ram.netto().minus(sum)).orElse(Kronor.ZERO);
			AmountFormat format = AmountFormat.of(paket.amountStyle(), List.of(sum, left));
			boolean over = left.isNegative();
			return new Revision(state.year().value(), format.withUnit(sum).text(),
					format.withUnit(over ? left.negate() : left).text(), over, Taken.of(paket, state));
		}

	}

	/** What a year already has. */
	record Taken(int year, int count, boolean inForce, String yearHref, List<Case> undecided) {

		static Taken of(Paket paket, YearState state) {
			return new Taken(state.year().value(), state.count(), state.inForce(),
					"/paket/" + paket.slug() + "/" + state.year().value(),
					state.undecided().stream().map(Case::of).toList());
		}

		/** Whether there is anything. */
		public boolean anything() {
			return this.count > 0;
		}

	}

	/** A case that is on its way. */
	record Case(long id, String rubrik, ArendeStatus status, String owner) {

		static Case of(Arende arende) {
			return new Case(arende.id().value(), arende.rubrik(), arende.status(), arende.owner().name());
		}

	}

}
