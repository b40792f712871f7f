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
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;
import se.trygghetspaket.web.AmountColumns;

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
		return new FordelningPage(ArendeHead.of(underlag), table, lines(form, comparison, table, before),
				Balance.of(underlag.budgetCheck(typed.fordelning()), typed.fordelning().sum(),
						underlag.allocatedElsewhere(), table.columns()),
				typed.unread(), form.hasRoom(), before.sum().value(), unitWords());
	}

	static Fordelning previousOf(Underlag underlag) {
		return underlag.previous()
			.map(StoredFordelning::fordelning)
			.orElseGet(() -> Fordelning.empty(underlag.arende().year().previous()));
	}

	private static List<Line> lines(FordelningForm form, YearComparison comparison, ComparisonTable table,
			Fordelning before) {
		AmountUnit unit = table.columns().wanted().unit();
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < form.poster().size(); i++) {
			TypedPost post = form.poster().get(i);
			ComparisonRow row = comparison.rows().get(i);
			String previousKr = row.previous().kronor().map((kronor) -> String.valueOf(kronor.value())).orElse("");
			lines.add(new Line("poster[" + i + "]", i, post, table.kept().get(i), previousKr, row.newcomer(),
					CarriedPost.of(row, post.label().strip(), table.columns().format()), reasons(row, before),
					row.current().kronor().map((kronor) -> echo(post.belopp(), kronor, unit)).orElse("")));
		}
		return lines;
	}

	/** How the amounts of a table are written when it has some more. */
	static AmountColumns columns(Underlag underlag, Fordelning typed, List<Kronor> more) {
		AmountColumns columns = ComparisonTable.of(underlag, typed, YearComparison.between(previousOf(underlag), typed))
			.columns();
		return new AmountColumns(columns.wanted(), columns.shown().finerFor(more));
	}

	/** Why the earlier lines that a row carries on had their amounts. */
	private static List<Reason> reasons(ComparisonRow row, Fordelning before) {
		return row.earlier()
			.stream()
			.flatMap((post) -> before.find(post.insats()).stream())
			.filter((post) -> !post.motivering().isEmpty())
			.map((post) -> new Reason(post.label(), post.motivering()))
			.toList();
	}

	/**
	 * In kronor what was read, where what was typed is neither that nor a bare number in
	 * the paket's unit; else empty. The page's script does the same.
	 */
	static String echo(String typed, Kronor read, AmountUnit unit) {
		String full = SwedishAmount.write(read, AmountStyle.kr());
		boolean said = typed.replaceAll("[\\s\u00A0\u2007\u2009\u202F]+", " ")
			.strip()
			.equals(full.replace('\u00A0', ' '));
		try {
			return (said || SwedishAmount.read(typed + " " + unit.word(), unit).equals(read)) ? "" : full;
		}
		catch (UnreadableAmount ex) {
			return full;
		}
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
	 * @param reasons the motiveringar of its earlier lines
	 * @param echo in kronor what was read, empty where the field says it
	 */
	record Line(String path, int index, TypedPost typed, ComparisonLine compared, String previousKr, boolean newcomer,
			List<CarriedPost> carried, List<Reason> reasons, String echo) {

		public int number() {
			return this.index + 1;
		}

	}

	/** Why a line had its amount the earlier year. */
	record Reason(String label, String motivering) {
	}

}
