package se.trygghetspaket.arende.web.fordelning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.CarriedPost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.AmountUnit;

/**
 * The table while it is edited.
 *
 * @param unread how many amounts could not be read and are left out of the sum
 * @param room whether there is room for another line
 * @param previousSumKr the earlier year's sum in kronor, for the script
 * @param units every word for a unit that is read, for the script
 */
record FordelningPage(ArendeHead head, ComparisonTable table, List<Line> lines, Balance balance, int unread,
		boolean room, long previousSumKr, String units) {

	static FordelningPage of(Underlag underlag, FordelningForm form, TypedFordelning typed) {
		Fordelning before = previousOf(underlag);
		YearComparison comparison = YearComparison.between(before, typed.fordelning());
		ComparisonTable table = ComparisonTable.of(underlag, typed.fordelning(), comparison);
		return new FordelningPage(ArendeHead.of(underlag), table, lines(form, comparison, table),
				Balance.of(underlag.budgetCheck(typed.fordelning()), typed.fordelning().sum(),
						underlag.allocatedElsewhere(), table.columns()),
				typed.unread(), form.hasRoom(), before.sum().value(), unitWords());
	}

	static Fordelning previousOf(Underlag underlag) {
		return underlag.previous()
			.map(StoredFordelning::fordelning)
			.orElseGet(() -> Fordelning.empty(underlag.arende().year().previous()));
	}

	private static List<Line> lines(FordelningForm form, YearComparison comparison, ComparisonTable table) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < form.poster().size(); i++) {
			TypedPost post = form.poster().get(i);
			ComparisonRow row = comparison.rows().get(i);
			String previousKr = row.previous().kronor().map((kronor) -> String.valueOf(kronor.value())).orElse("");
			lines.add(new Line("poster[" + i + "]", i, post, table.kept().get(i), previousKr, row.newcomer(),
					CarriedPost.of(row, post.label().strip(), table.columns().format())));
		}
		return lines;
	}

	/** Every word for a unit that is read, for the script: "kr=KR;tusen kr=TKR;…". */
	private static String unitWords() {
		return AmountUnit.words()
			.entrySet()
			.stream()
			.map((word) -> word.getKey() + "=" + word.getValue())
			.sorted()
			.collect(Collectors.joining(";"));
	}

	/**
	 * A line of the form.
	 *
	 * @param path where its fields are in the form
	 * @param previousKr the earlier year's amount in kronor for the script, empty while
	 * not decided
	 * @param newcomer whether the earlier year has no such line
	 * @param carried what it is compared with, where that is not its own line by the same
	 * name
	 */
	record Line(String path, int index, TypedPost typed, ComparisonLine compared, String previousKr, boolean newcomer,
			List<CarriedPost> carried) {

		public int number() {
			return this.index + 1;
		}

	}

}
