package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.BrokenLines;
import se.trygghetspaket.tjansteskrivelse.read.text.Cells;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/**
 * A list of labels with one amount each in the section with the proposed decision.
 *
 * @param span its lines, header and total included
 * @param headers the lines of its header, and the ends of broken posts
 * @param items the posts
 * @param total the total, or null
 * @param ingress the block before it, or null
 * @param sentences whether each post is a sentence of its own
 */
public record DecisionList(Span span, List<MemoLine> headers, List<ListItem> items, @Nullable ListItem total,
		@Nullable String ingress, boolean sentences) {

	/**
	 * Every list in a section; a list has at least two posts, or one and its total.
	 * @param excluded the lines that belong to a table of several amount columns
	 */
	public static List<DecisionList> in(Sheet sheet, Span section, BitSet excluded) {
		List<DecisionList> lists = new ArrayList<>();
		int at = section.from();
		while (at < section.to()) {
			if (excluded.get(at) || item(sheet, at).isEmpty()) {
				SentenceList said = SentenceList.at(sheet, new Span(at, section.to()), excluded).orElse(null);
				if (said != null) {
					lists.add(found(sheet, section, said.span(), said.items(), said.total(), List.of(), true));
				}
				at = (said != null) ? said.span().to() : at + 1;
				continue;
			}
			int from = at;
			List<ListItem> items = new ArrayList<>();
			List<MemoLine> rest = new ArrayList<>();
			ListItem total = null;
			int end = at;
			while (at < section.to() && total == null) {
				Optional<ListItem> item = item(sheet, at);
				if (excluded.get(at) || (item.isEmpty() && !sheet.isBlank(at))) {
					break;
				}
				if (item.isPresent()) {
					if (isBroken(sheet, at)) {
						at++;
						rest.add(sheet.line(at));
					}
					end = at + 1;
					if (item.get().isTotal()) {
						total = item.get();
					}
					else {
						items.add(item.get());
					}
				}
				at++;
			}
			if (items.size() > 1 || (items.size() == 1 && total != null)) {
				lists.add(found(sheet, section, new Span(from, end), items, total, rest, false));
			}
		}
		return lists;
	}

	/** The post of a line, with the end of its amount from the line below. */
	private static Optional<ListItem> item(Sheet sheet, int index) {
		MemoLine line = sheet.line(index);
		if (isBroken(sheet, index)) {
			return ListItem.of(new MemoLine(line.number(), line.text() + " " + sheet.text(index + 1), line.role()))
				.map((item) -> item.at(line));
		}
		boolean unclear = index + 1 < sheet.size() && WrappedRows.looksLikeEnd(sheet.text(index + 1));
		return unclear ? Optional.empty() : ListItem.of(line);
	}

	/** Whether a line's amount goes on in the line below, which has nothing else. */
	private static boolean isBroken(Sheet sheet, int index) {
		return index + 1 < sheet.size() && WrappedRows.looksLikeEnd(sheet.text(index + 1))
				&& BrokenLines.isBroken(sheet.text(index), sheet.text(index + 1));
	}

	/** Whether some row of a region has more cells than a label and its amount. */
	public static boolean isWide(Sheet sheet, Span region) {
		for (int i = region.from(); i < region.to(); i++) {
			List<String> cells = Cells.of(Mark.of(sheet.text(i)).rest()).filledValues();
			if (cells.size() > 2 && AmountUnit.named(cells.get(2)).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	public List<String> labels() {
		return this.items.stream().map(ListItem::label).toList();
	}

	/**
	 * With amounts, in the unit of the list itself or else of the table with its labels.
	 */
	public ReadBeslutsforslag read(@Nullable ReadFordelning table) {
		ListItem sum = this.total;
		List<String> amounts = Stream.concat(this.items.stream(), (sum == null) ? Stream.empty() : Stream.of(sum))
			.map(ListItem::amount)
			.filter((amount) -> !amount.isEmpty() && !AmountText.isUndecided(amount))
			.toList();
		List<UnitWord> declared = Stream
			.concat(this.headers.stream().map(MemoLine::trimmed),
					(sum == null) ? Stream.empty() : Stream.of(sum.label()))
			.flatMap((label) -> UnitWord.inLabel(label).stream())
			.collect(Collectors.toCollection(ArrayList::new));
		if (this.ingress != null) {
			UnitWord.inSentence(this.ingress).ifPresent(declared::add);
		}
		TableUnit own = TableUnit.of(amounts, declared);
		AmountUnit printed = (own.inCells() || !declared.isEmpty()) ? own.uniform() : null;
		TableUnit unit = own;
		if (own.uniform() == null && declared.isEmpty() && table != null && table.enhet() != null
				&& sharesLabels(table)) {
			unit = TableUnit.of(amounts, List.of(new UnitWord(table.enhet(), table.enhet().word())));
		}
		TableUnit certain = unit;
		List<ReadBeslutsforslag.Post> poster = this.items.stream()
			.map((item) -> new ReadBeslutsforslag.Post(item.label(), certain.read(item.amount()), item.line()))
			.toList();
		ReadBeslutsforslag.Post summa = (sum == null) ? null
				: new ReadBeslutsforslag.Post(sum.label(), certain.read(sum.amount()), sum.line());
		return new ReadBeslutsforslag(this.ingress, poster, summa, printed, certain.style(amounts),
				new ReadBeslutForm(marking(), own.inCells(), (sum == null) ? null : sum.label(), this.sentences),
				this.headers);
	}

	/**
	 * The unit of a table whose first amounts are the list's without their unit, label by
	 * label; empty when one of them differs.
	 */
	public List<UnitWord> unitsOf(Sheet sheet, Span table) {
		Map<String, String> printed = new HashMap<>();
		for (int i = table.from(); i < table.to(); i++) {
			List<String> cells = Cells.of(Mark.of(sheet.text(i)).rest()).filledValues();
			if (cells.size() > 1) {
				printed.putIfAbsent(LabelKey.of(cells.get(0)), cells.get(1));
			}
		}
		List<UnitWord> units = new ArrayList<>();
		for (ListItem item : this.items) {
			String cell = printed.get(LabelKey.of(item.label()));
			UnitWord unit = AmountText.unit(item.amount()).orElse(null);
			boolean same = cell != null && unit != null && item.amount().startsWith(cell)
					&& item.amount().substring(cell.length()).replace('\u00A0', ' ').strip().equals(unit.word());
			if (!same && !AmountText.isUndecided(item.amount())) {
				return List.of();
			}
			Optional.ofNullable(unit).ifPresent(units::add);
		}
		return (units.size() > 1) ? units : List.of();
	}

	private boolean sharesLabels(ReadFordelning table) {
		Set<String> known = table.poster()
			.stream()
			.map(ReadFordelning.Post::insats)
			.map(LabelKey::of)
			.collect(Collectors.toSet());
		long shared = labels().stream().map(LabelKey::of).filter(known::contains).count();
		return shared * 2 >= this.items.size();
	}

	private ListMarking marking() {
		List<ListMarking> kinds = this.items.stream().map((item) -> item.mark().marking()).distinct().toList();
		return (kinds.size() == 1) ? kinds.get(0) : ListMarking.NONE;
	}

	private static DecisionList found(Sheet sheet, Span section, Span items, List<ListItem> posts,
			@Nullable ListItem total, List<MemoLine> rest, boolean sentences) {
		int from = items.from();
		List<MemoLine> headers = new ArrayList<>(rest);
		if (from > section.from() && !sheet.isBlank(from - 1) && sheet.cells(from - 1).size() > 1
				&& TableRegions.isHeaderRow(sheet, from - 1)) {
			from--;
			headers.add(0, sheet.line(from));
		}
		int last = from - 1;
		while (last >= section.from() && sheet.isBlank(last)) {
			last--;
		}
		String ingress = null;
		if (last >= section.from()) {
			int first = Math.max(section.from(), sheet.blocks().get(sheet.blockOf(last)).from());
			ingress = Stream.iterate(first, (i) -> i + 1)
				.limit(last - first + 1L)
				.map(sheet::text)
				.collect(Collectors.joining("\n"));
		}
		return new DecisionList(new Span(from, items.to()), headers, posts, total, ingress, sentences);
	}

}
