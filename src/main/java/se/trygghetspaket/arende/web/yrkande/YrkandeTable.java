package se.trygghetspaket.arende.web.yrkande;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandePost;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * The proposal and every yrkande with amounts beside each other, line by line: the lines
 * of the proposal, then those that any of them adds. Each column adds up to its sum.
 */
record YrkandeTable(AmountColumns columns, List<Column> yrkanden, List<Line> lines, AmountText sum, Outcome outcome) {

	static YrkandeTable of(Underlag underlag, Outcome proposed, List<CheckedYrkande> checked, AmountColumns columns,
			boolean open) {
		Fordelning proposal = underlag.fordelning().fordelning();
		AmountFormat format = columns.format();
		List<CheckedYrkande> shown = checked.stream().filter((each) -> each.changed().isPresent()).toList();
		List<Line> lines = new ArrayList<>();
		for (Budgetpost post : proposal.poster()) {
			lines.add(new Line(post.label(), List.of(format.amount(post.belopp().orZero())),
					shown.stream()
						.map((each) -> Cell.of(post.belopp().orZero(),
								each.yrkande().said().difference(post.insats()).orElse(Kronor.ZERO), format))
						.toList()));
		}
		added(proposal, shown).forEach((key, label) -> lines.add(new Line(label, List.of(),
				shown.stream().map((each) -> Cell.ofNew(addition(each, proposal, key), format)).toList())));
		return new YrkandeTable(columns,
				shown.stream().map((each) -> Column.of(each, proposal.sum(), open, format)).toList(), lines,
				format.amount(proposal.sum()), proposed);
	}

	/** The lines that any yrkande adds, by what they are called. */
	private static Map<String, String> added(Fordelning proposal, List<CheckedYrkande> shown) {
		Map<String, String> labels = new LinkedHashMap<>();
		shown.stream()
			.flatMap((each) -> each.yrkande().said().added(proposal).stream())
			.forEach((post) -> labels.putIfAbsent(key(post), post.label()));
		return labels;
	}

	private static List<Kronor> addition(CheckedYrkande checked, Fordelning proposal, String key) {
		return checked.yrkande()
			.said()
			.added(proposal)
			.stream()
			.filter((post) -> key(post).equals(key))
			.map(YrkandePost::difference)
			.toList();
	}

	private static String key(YrkandePost post) {
		return post.label().toLowerCase(Locale.ROOT);
	}

	/** Every amount of the table. */
	static Stream<Kronor> amounts(Fordelning proposal, List<CheckedYrkande> checked) {
		Stream<Fordelning> all = Stream.concat(Stream.of(proposal),
				checked.stream().flatMap((each) -> each.changed().stream()));
		return Stream.concat(
				all.flatMap((fordelning) -> Stream.concat(Stream.of(fordelning.sum()),
						fordelning.poster().stream().map((post) -> post.belopp().orZero()))),
				checked.stream()
					.flatMap((each) -> each.yrkande().said().poster().stream())
					.map(YrkandePost::difference));
	}

	/** A yrkande's column, with its sum and what it comes to. */
	record Column(int number, String mover, boolean withdrawn, Cell sum, Outcome outcome) {

		static Column of(CheckedYrkande checked, Kronor proposed, boolean open, AmountFormat format) {
			Kronor difference = checked.changed().orElseThrow().sum().minus(proposed);
			return new Column(checked.yrkande().number(), checked.yrkande().said().mover(),
					checked.yrkande().withdrawn().isPresent(), Cell.of(proposed, difference, format),
					Outcome.of(checked, open, format).orElseThrow());
		}

	}

	/**
	 * A line.
	 *
	 * @param proposed its amount in the proposal, none for a line that a yrkande adds
	 */
	record Line(String label, List<AmountText> proposed, List<Cell> cells) {
	}

	/**
	 * What a yrkande gives a line.
	 *
	 * @param result none for a line that it does not have
	 * @param difference none where it is as proposed
	 */
	record Cell(List<AmountText> result, List<AmountText> difference) {

		static Cell of(Kronor proposed, Kronor difference, AmountFormat format) {
			return new Cell(List.of(format.amount(proposed.plus(difference))),
					difference.isZero() ? List.of() : List.of(format.difference(difference)));
		}

		/** One amount, or none. */
		static Cell ofNew(List<Kronor> amount, AmountFormat format) {
			return new Cell(amount.stream().map(format::amount).toList(),
					amount.stream().map(format::difference).toList());
		}

		public boolean changed() {
			return !this.difference.isEmpty();
		}

	}

}
