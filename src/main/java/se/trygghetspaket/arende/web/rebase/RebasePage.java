package se.trygghetspaket.arende.web.rebase;

import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.check.AppliedChanges;
import se.trygghetspaket.paket.domain.check.ChangeConflict;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * What comes of a draft that is started from what is in force now.
 *
 * @param conflicts the lines of which somebody has to say what they are to be
 * @param lines every line as it will be, those in conflict as proposed
 * @param sha256 the hash of those lines, sent back with the choice
 * @param needed whether anything has changed since the draft was started
 * @param nextVersion the number of the version that it becomes
 */
record RebasePage(long id, String rubrik, String unit, List<Conflict> conflicts, List<Line> lines, AmountText sum,
		String sha256, boolean needed, String nextVersion) {

	static RebasePage of(Underlag underlag) {
		AppliedChanges changes = underlag.changes();
		Fordelning proposal = underlag.fordelning().fordelning();
		Fordelning result = changes.result();
		AmountFormat format = AmountColumns.of(underlag.paket().amountStyle(), amounts(changes)).format();
		List<Line> lines = result.poster()
			.stream()
			.map((post) -> new Line(post.label(), format.amount(post.belopp().orZero()),
					proposal.find(post.insats()).isEmpty()))
			.toList();
		return new RebasePage(underlag.arende().id().value(), underlag.arende().rubrik(), format.unit(),
				changes.conflicts().stream().map((conflict) -> Conflict.of(conflict, format)).toList(), lines,
				format.amount(result.sum()), result.sha256(),
				!underlag.base().map(StoredFordelning::id).equals(underlag.inForce().map(StoredFordelning::id)),
				String.valueOf(underlag.arende().version() + 1));
	}

	private static List<Kronor> amounts(AppliedChanges changes) {
		Stream<Budgetpost> inConflict = changes.conflicts()
			.stream()
			.flatMap((conflict) -> Stream.of(conflict.before(), conflict.proposed(), conflict.inForce()))
			.flatMap(List::stream);
		return Stream
			.concat(Stream.concat(inConflict, changes.result().poster().stream()).map((post) -> post.belopp().orZero()),
					Stream.of(changes.result().sum()))
			.toList();
	}

	/**
	 * A line that both have changed; no amount where there is no such line.
	 */
	record Conflict(String insats, String label, List<AmountText> before, List<AmountText> proposed,
			List<AmountText> inForce) {

		static Conflict of(ChangeConflict conflict, AmountFormat format) {
			return new Conflict(String.valueOf(conflict.insats().value()), conflict.label(),
					amounts(conflict.before(), format), amounts(conflict.proposed(), format),
					amounts(conflict.inForce(), format));
		}

		private static List<AmountText> amounts(List<Budgetpost> line, AmountFormat format) {
			return line.stream().map((post) -> format.withUnit(post.belopp().orZero())).toList();
		}

	}

	/** A line as it will be; one that other decisions have added is new to the draft. */
	record Line(String label, AmountText amount, boolean added) {
	}

}
