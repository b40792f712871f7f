package se.trygghetspaket.arende.domain.yrkande;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;

/**
 * Sammanställning: the proposal beside what it is compared with and beside what each
 * yrkande would make of it. Every line that any of them has stands in it exactly once, in
 * the order of the comparison and then those that the yrkanden add, and each column adds
 * up to its sum.
 *
 * @param yrkanden those that change amounts, in the order that they were given
 */
public record Sammanstallning(List<Line> lines, List<Column> yrkanden, Kronor previousSum, Kronor proposedSum) {

	public Sammanstallning {
		lines = List.copyOf(lines);
		yrkanden = List.copyOf(yrkanden);
	}

	/**
	 * Puts them beside each other; a yrkande that changes nothing has no column.
	 * @param comparison the proposal beside what it is compared with
	 * @throws YrkandeRefused if the changes of a yrkande do not fit the proposal
	 */
	public static Sammanstallning of(Fordelning proposal, YearComparison comparison, List<NewYrkande> said) {
		List<Column> columns = said.stream()
			.filter(NewYrkande::changes)
			.map((each) -> Column.of(each, proposal))
			.toList();
		List<Line> lines = new ArrayList<>();
		for (ComparisonRow row : comparison.rows()) {
			lines.add(new Line(row.label(), row.newcomer() ? null : row.previous(),
					proposal.find(row.insats()).map(Budgetpost::belopp).orElse(null),
					columns.stream().map((column) -> column.cell(row.insats())).toList()));
		}
		Set<InsatsId> known = comparison.rows().stream().map(ComparisonRow::insats).collect(Collectors.toSet());
		added(columns, known).forEach((key, label) -> lines
			.add(new Line(label, null, null, columns.stream().map((column) -> column.added(key, known)).toList())));
		return new Sammanstallning(lines, columns, comparison.previousTotal(), proposal.sum());
	}

	/** What the yrkanden add that nothing else has, by name without regard to case. */
	private static Map<String, String> added(List<Column> columns, Set<InsatsId> known) {
		Map<String, String> labels = new LinkedHashMap<>();
		columns.stream()
			.flatMap((column) -> column.fordelning().poster().stream())
			.filter((post) -> !known.contains(post.insats()))
			.forEach((post) -> labels.putIfAbsent(key(post), post.label()));
		return labels;
	}

	private static String key(Budgetpost post) {
		return post.label().toLowerCase(Locale.ROOT);
	}

	/** The proposal's sum less that of what it is compared with. */
	public Kronor difference() {
		return this.proposedSum.minus(this.previousSum);
	}

	/**
	 * A line: an insats, or what a yrkande calls one that does not exist yet.
	 */
	public static final class Line {

		private final String label;

		private final @Nullable Belopp previous;

		private final @Nullable Belopp proposed;

		private final List<Cell> cells;

		Line(String label, @Nullable Belopp previous, @Nullable Belopp proposed, List<Cell> cells) {
			this.label = label;
			this.previous = previous;
			this.proposed = proposed;
			this.cells = List.copyOf(cells);
		}

		public String label() {
			return this.label;
		}

		/**
		 * Its amount in what the proposal is compared with, empty if it has no such line.
		 */
		public Optional<Belopp> previous() {
			return Optional.ofNullable(this.previous);
		}

		/** Its amount in the proposal, empty if it has no such line. */
		public Optional<Belopp> proposed() {
			return Optional.ofNullable(this.proposed);
		}

		/**
		 * The proposal's amount less the earlier one, where a line that is missing counts
		 * as 0 kr; empty while one of them is not decided.
		 */
		public Optional<Kronor> difference() {
			Belopp before = previous().orElse(Belopp.of(Kronor.ZERO));
			Belopp now = proposed().orElse(Belopp.of(Kronor.ZERO));
			return now.kronor().flatMap((kronor) -> before.kronor().map(kronor::minus));
		}

		/** What each yrkande makes of it, in the order of the columns. */
		public List<Cell> cells() {
			return this.cells;
		}

	}

	/**
	 * A yrkande's column.
	 *
	 * @param fordelning what it would make of the proposal
	 * @param difference its sum less the proposal's
	 */
	public record Column(NewYrkande said, Fordelning fordelning, Kronor difference) {

		static Column of(NewYrkande said, Fordelning proposal) {
			Fordelning changed = said.changed(proposal);
			return new Column(said, changed, changed.sum().minus(proposal.sum()));
		}

		public Kronor sum() {
			return this.fordelning.sum();
		}

		private Cell cell(InsatsId insats) {
			return new Cell(this.fordelning.find(insats).map(Budgetpost::belopp).orElse(null),
					this.said.difference(insats).orElse(null));
		}

		private Cell added(String key, Set<InsatsId> known) {
			return this.fordelning.poster()
				.stream()
				.filter((post) -> !known.contains(post.insats()) && key(post).equals(key))
				.findFirst()
				.map((post) -> new Cell(post.belopp(), post.belopp().orZero()))
				.orElse(Cell.NONE);
		}

	}

	/** What a yrkande makes of a line. */
	public static final class Cell {

		static final Cell NONE = new Cell(null, null);

		private final @Nullable Belopp belopp;

		private final @Nullable Kronor difference;

		Cell(@Nullable Belopp belopp, @Nullable Kronor difference) {
			this.belopp = belopp;
			this.difference = difference;
		}

		/** Its amount, empty where the line is not there. */
		public Optional<Belopp> belopp() {
			return Optional.ofNullable(this.belopp);
		}

		/** How much more or less than proposed, empty where it is as proposed. */
		public Optional<Kronor> difference() {
			return Optional.ofNullable(this.difference);
		}

	}

}
