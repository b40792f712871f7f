package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.ColumnHeading;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/** Gathers the labels and the amounts of a table that is split, without pairing them. */
public final class SplitReader {

	private static final Set<String> TITLES = Set.of("insats", "insatser", "åtgärd", "nämnd", "verksamhet", "område",
			"aktivitet", "projekt", "post", "benämning", "ändamål");

	private SplitReader() {
	}

	/** What stands in the lines of a split table. */
	public static TableReading.Split read(Sheet sheet, Span region, TableSurroundings around) {
		List<String> labels = new ArrayList<>();
		List<String> printed = new ArrayList<>();
		List<MemoLine> lines = new ArrayList<>();
		List<UnitWord> declared = new ArrayList<>();
		String total = null;
		around.sentences().forEach((sentence) -> UnitWord.inSentence(sentence).ifPresent(declared::add));
		for (int i = region.from(); i < region.to(); i++) {
			List<String> cells = sheet.cells(i).filledValues();
			if (sheet.isBlank(i) || cells.stream().allMatch(YearsInText::isYear)) {
				continue;
			}
			if (SplitFinder.isAmounts(sheet, i)) {
				for (String cell : cells) {
					printed.add(cell);
					lines.add(sheet.line(i));
				}
				continue;
			}
			String label = Mark.of(sheet.text(i)).rest();
			UnitWord.inLabel(label).ifPresent(declared::add);
			if (SumLabel.isTotal(label)) {
				total = label;
			}
			else if (!isTitle(sheet, region, i, label)) {
				labels.add(label);
			}
		}
		List<String> amounts = printed.stream().filter((cell) -> !AmountText.isDash(cell)).toList();
		TableUnit unit = TableUnit.of(amounts, declared);
		List<SplitTable.Seen> seen = new ArrayList<>();
		for (int i = 0; i < printed.size(); i++) {
			seen.add(new SplitTable.Seen(unit.read(printed.get(i)), lines.get(i)));
		}
		return new TableReading.Split(region, new SplitTable(labels, total, seen, unit.style(amounts)));
	}

	/** A table that was read, with its labels and amounts apart. */
	static SplitTable whole(ReadFordelning table) {
		List<SplitTable.Seen> seen = new ArrayList<>();
		for (ReadFordelning.Post post : table.poster()) {
			post.amounts()
				.stream()
				.filter((amount) -> !amount.text().isEmpty())
				.forEach((amount) -> seen.add(new SplitTable.Seen(amount, post.line())));
		}
		MemoLine total = table.form().summaLine();
		if (total != null) {
			table.summa().forEach((amount) -> seen.add(new SplitTable.Seen(amount, total)));
		}
		return new SplitTable(table.poster().stream().map(ReadFordelning.Post::insats).toList(),
				table.form().summaLabel(), seen, table.form().style());
	}

	/** The labels of one table with the amounts of two. */
	static SplitTable amountsOf(ReadFordelning one, ReadFordelning other) {
		SplitTable first = whole(one);
		List<SplitTable.Seen> seen = new ArrayList<>(first.amounts());
		seen.addAll(whole(other).amounts());
		return new SplitTable(first.labels(), first.totalLabel(), seen, first.style());
	}

	/** What was seen in rows that have no header. */
	static SplitTable headless(Sheet sheet, Span region) {
		List<String> labels = new ArrayList<>();
		List<SplitTable.Seen> seen = new ArrayList<>();
		String total = null;
		List<String> printed = new ArrayList<>();
		for (int i = region.from(); i < region.to(); i++) {
			sheet.cells(i).filledValues().stream().filter(AmountText::isAmount).forEach(printed::add);
		}
		TableUnit unit = TableUnit.of(printed, List.of());
		for (int i = region.from(); i < region.to(); i++) {
			MemoLine line = sheet.line(i);
			for (String cell : sheet.cells(i).filledValues()) {
				if (AmountText.isAmount(cell)) {
					seen.add(new SplitTable.Seen(unit.read(cell), line));
				}
				else if (SumLabel.isTotal(cell)) {
					total = cell;
				}
				else if (!AmountText.isDash(cell)) {
					labels.add(Mark.of(cell).rest());
				}
			}
		}
		return new SplitTable(labels, total, seen, unit.style(printed));
	}

	/** Headings of columns, which are no labels of rows. */
	private static boolean isTitle(Sheet sheet, Span region, int index, String label) {
		boolean first = index == region.from() && TITLES.contains(label.toLowerCase(Locale.ROOT));
		return first || sheet.cells(index).size() > 1 || ColumnHeading.tellsOnlyAmount(label);
	}

}
