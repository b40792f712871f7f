package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.granskning.proof.MemoParts.Range;
import se.trygghetspaket.tjansteskrivelse.granskning.proof.Mutant.Kind;

/** Makes every thing in a memo wrong in turn, without the code that is under proof. */
final class Mutants {

	private static final String OTHER_WORD = "Simskola";

	private final String source;

	private final MemoParts parts;

	private final List<Mutant> all = new ArrayList<>();

	private Mutants(String source) {
		this.source = source;
		this.parts = new MemoParts(source);
	}

	static List<Mutant> of(String source) {
		Mutants mutants = new Mutants(source);
		mutants.prose();
		mutants.claims();
		mutants.table();
		mutants.decision();
		return mutants.all;
	}

	private void prose() {
		for (Written amount : Written.in(this.parts.prose())) {
			Range range = new Range(amount.start(), amount.end());
			for (String wrong : amount.wrong(this.parts.others(amount.kronor()))) {
				add(Kind.PROSE, range, wrong, Written.in(wrong).stream().map((one) -> "" + one.kronor()).toList());
			}
		}
	}

	private void claims() {
		Claims.in(this.parts.prose()).forEach((range, contrary) -> {
			Range sentence = this.parts.sentence(range.start());
			int longer = contrary.length() - (range.end() - range.start());
			add(Kind.CLAIM, range, contrary, new Range(sentence.start(), sentence.end() + longer), List.of());
		});
	}

	private void table() {
		for (MemoParts.Row row : this.parts.rows()) {
			String label = text(row.label());
			for (int column = 0; column < row.cells().size(); column++) {
				Written cell = row.cells().get(column);
				Kind kind = row.total() ? Kind.SUM : Kind.CELL;
				for (BigDecimal wrong : wrong(cell, row.cells().get(1 - column))) {
					List<String> names = new ArrayList<>(List.of("”" + this.parts.headings().get(column) + "”",
							"" + wrong.multiply(BigDecimal.valueOf(this.parts.factor())).longValue()));
					names.addAll(row.total() ? List.of() : List.of(label));
					add(kind, new Range(cell.start(), cell.end()), written(wrong, cell), names);
				}
			}
			if (!row.total()) {
				label(Kind.ROW_LABEL, row.label());
			}
		}
	}

	private void decision() {
		for (MemoParts.Point point : this.parts.points()) {
			Written amount = point.amount();
			long factor = amount.unit().isEmpty() ? this.parts.factor() : amount.factor();
			for (BigDecimal wrong : wrong(amount, amount)) {
				List<String> names = new ArrayList<>(
						List.of("" + wrong.multiply(BigDecimal.valueOf(factor)).longValue()));
				point.label().ifPresent((label) -> names.add(text(label)));
				add(point.total() ? Kind.SUM : Kind.DECISION, new Range(amount.start(), amount.end()),
						written(wrong, amount) + amount.unit(), names);
			}
			point.label().ifPresent((label) -> label(Kind.DECISION_LABEL, label));
		}
	}

	/** A bit off, and tenfold. */
	private static List<BigDecimal> wrong(Written cell, Written beside) {
		boolean nothing = cell.number().signum() == 0;
		BigDecimal size = nothing ? beside.number() : cell.number();
		BigDecimal more = Written.aBitMore(size);
		return List.of(nothing ? more.subtract(size) : more, size.movePointRight(nothing ? 0 : 1));
	}

	private static String written(BigDecimal number, Written like) {
		return Written.written(number, Math.max(0, like.number().scale()));
	}

	/** The longest word becomes another. */
	private void label(Kind kind, Range label) {
		String word = Stream.of(text(label).split("[^\\p{L}]+"))
			.max(Comparator.comparing(String::length))
			.orElseThrow();
		int at = label.start() + text(label).indexOf(word);
		String other = Character.isUpperCase(word.charAt(0)) ? OTHER_WORD : OTHER_WORD.toLowerCase();
		add(kind, new Range(at, at + word.length()), other, List.of(text(label)));
	}

	private void add(Kind kind, Range range, String becomes, List<String> names) {
		Range at = new Range(range.start(), range.start() + becomes.length());
		boolean prose = kind == Kind.PROSE;
		add(kind, range, becomes, prose ? at : lineOf(at), names);
	}

	private void add(Kind kind, Range range, String becomes, Range around, List<String> names) {
		String text = this.source.substring(0, range.start()) + becomes + this.source.substring(range.end());
		this.all.add(new Mutant(kind, text(range), becomes, new Range(range.start(), range.start() + becomes.length()),
				around, Set.copyOf(names), text));
	}

	/** A row or a point is quoted as a whole. */
	private Range lineOf(Range range) {
		return new Range(this.source.lastIndexOf('\n', range.start()) + 1, range.end());
	}

	private String text(Range range) {
		return this.source.substring(range.start(), range.end());
	}

}
