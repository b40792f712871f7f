package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.RoundingTolerance;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Sections;

/** The decision list and the table say the same, line by line and in the same order. */
final class ListAgainstTable {

	private static final String SAME = "Använd samma benämning på båda ställena";

	private final Tolkning memo;

	private final ReadFordelning table;

	private final int column;

	private final RoundingTolerance tolerance;

	private final Map<ReadBeslutsforslag.Post, ReadFordelning.Post> pairs = new LinkedHashMap<>();

	private final List<Iakttagelse> seen = new ArrayList<>();

	private ListAgainstTable(Tolkning memo, ReadFordelning table, int column) {
		this.memo = memo;
		this.table = table;
		this.column = column;
		this.tolerance = new RoundingTolerance(memo);
	}

	static List<Iakttagelse> of(Tolkning memo) {
		ReadFordelning table = memo.fordelning();
		if (table == null || memo.currentKolumn().isEmpty() || memo.beslutsforslag().poster().isEmpty()) {
			return List.of();
		}
		ListAgainstTable rules = new ListAgainstTable(memo, table, memo.currentKolumn().getAsInt());
		rules.pair();
		rules.compare();
		rules.checkOrder();
		return rules.seen;
	}

	private void pair() {
		Map<String, Deque<ReadFordelning.Post>> rows = new LinkedHashMap<>();
		for (ReadFordelning.Post post : this.table.poster()) {
			rows.computeIfAbsent(LabelKey.of(post.insats()), (key) -> new ArrayDeque<>()).add(post);
		}
		List<ReadBeslutsforslag.Post> alone = new ArrayList<>();
		for (ReadBeslutsforslag.Post post : this.memo.beslutsforslag().poster()) {
			Deque<ReadFordelning.Post> matching = rows.getOrDefault(LabelKey.of(post.insats()), new ArrayDeque<>());
			if (matching.isEmpty()) {
				alone.add(post);
			}
			else {
				this.pairs.put(post, matching.remove());
			}
		}
		Set<ReadFordelning.Post> left = new LinkedHashSet<>(rows.values().stream().flatMap(Deque::stream).toList());
		Map<ReadBeslutsforslag.Post, ReadFordelning.Post> alike = LabelPairs.of(alone, List.copyOf(left), this.column);
		for (ReadBeslutsforslag.Post post : alone) {
			ReadFordelning.Post row = alike.get(post);
			Place place = inList(post);
			if (row == null) {
				add(Regel.POST_UTAN_MOTSVARIGHET, place, "”" + post.insats()
						+ "” står i förslaget till beslut men inte i tabellen. " + SAME + " eller lägg till raden.");
			}
			else {
				left.remove(row);
				this.pairs.put(post, row);
				add(Regel.POST_UTAN_MOTSVARIGHET, place, "”" + post.insats() + "” i förslaget till beslut heter ”"
						+ row.insats() + "” i tabellen. " + SAME + ".");
				add(Regel.POST_UTAN_MOTSVARIGHET, inTable(row), "”" + row.insats() + "” i tabellen heter ”"
						+ post.insats() + "” i förslaget till beslut. " + SAME + ".");
			}
		}
		left.stream().filter((row) -> !Printed.isZero(row.amounts().get(this.column))).forEach((row) -> {
			add(Regel.POST_UTAN_MOTSVARIGHET, inTable(row), "”" + row.insats()
					+ "” står i tabellen men inte i förslaget till beslut. " + SAME + " eller lägg till raden.");
		});
	}

	private void compare() {
		Kronor inTable = lackingInTable();
		Kronor inList = lackingInList();
		Kronor all = difference();
		this.pairs.forEach((post, row) -> compare(post, row, inTable, inList, all));
	}

	private void compare(ReadBeslutsforslag.Post post, ReadFordelning.Post row, @Nullable Kronor lackingInTable,
			@Nullable Kronor lackingInList, @Nullable Kronor all) {
		Kronor decided = post.kr();
		Kronor inTable = row.kr(this.column);
		if (decided == null || inTable == null || decided.equals(inTable)
				|| this.tolerance.explains(decided, row.amounts().get(this.column))) {
			return;
		}
		AmountStyle style = this.table.form().style();
		String told = "”" + post.insats() + "” har " + Printed.written(decided, style) + " i förslaget till beslut men "
				+ Printed.written(inTable, style) + " i tabellen. ";
		if (explains(lackingInTable, inTable, decided, all)) {
			add(Regel.BELOPP_STAMMER_INTE, inTable(row),
					told + "Tabellens summa stämmer bara med beloppet i beslutet. Rätta tabellen.");
		}
		else if (explains(lackingInList, decided, inTable, (all == null) ? null : all.negate())) {
			add(Regel.BELOPP_STAMMER_INTE, inList(post),
					told + "Beslutets summa stämmer bara med beloppet i tabellen. Rätta beslutet.");
		}
		else {
			add(Regel.BELOPP_STAMMER_INTE, inList(post), told + "Rätta det belopp som är fel.");
		}
	}

	/** Whether a printed total is wrong only by this amount, or by all that differ. */
	private static boolean explains(@Nullable Kronor lacking, Kronor own, Kronor other, @Nullable Kronor all) {
		return lacking != null && (other.minus(own).equals(lacking) || (all != null && all.equals(lacking)));
	}

	/**
	 * How much a printed total is more than its lines, null where it is not or nothing is
	 * known.
	 */
	private static @Nullable Kronor lacking(@Nullable Kronor total, List<PrintedAmount> amounts) {
		try {
			Kronor sum = Printed.sum(amounts).orElse(null);
			return (total == null || sum == null || sum.equals(total)) ? null : total.minus(sum);
		}
		catch (AmountOutOfRange ex) {
			return null;
		}
	}

	private @Nullable Kronor lackingInTable() {
		return this.table.summa().isEmpty() ? null : lacking(this.table.summa().get(this.column).kr(),
				this.table.poster().stream().map((row) -> row.amounts().get(this.column)).toList());
	}

	private @Nullable Kronor lackingInList() {
		ReadBeslutsforslag.Post summa = this.memo.beslutsforslag().summa();
		return (summa == null) ? null : lacking(summa.kr(),
				this.memo.beslutsforslag().poster().stream().map(ReadBeslutsforslag.Post::amount).toList());
	}

	/** What the list has more than the table where they differ. */
	private @Nullable Kronor difference() {
		try {
			Kronor all = Kronor.ZERO;
			for (Map.Entry<ReadBeslutsforslag.Post, ReadFordelning.Post> pair : this.pairs.entrySet()) {
				Kronor decided = pair.getKey().kr();
				Kronor inTable = pair.getValue().kr(this.column);
				all = (decided == null || inTable == null) ? all : all.plus(decided.minus(inTable));
			}
			return all;
		}
		catch (AmountOutOfRange ex) {
			return null;
		}
	}

	/** The first line of the list that stands before one that it follows in the table. */
	private void checkOrder() {
		Map<ReadFordelning.Post, Integer> position = new LinkedHashMap<>();
		this.table.poster().forEach((row) -> position.putIfAbsent(row, position.size()));
		int last = -1;
		String before = "";
		for (ReadBeslutsforslag.Post post : this.memo.beslutsforslag().poster()) {
			ReadFordelning.Post row = this.pairs.get(post);
			if (row == null) {
				continue;
			}
			int at = position.getOrDefault(row, 0);
			if (at < last) {
				add(Regel.BESLUT_ANNAN_ORDNING, inList(post), "”" + post.insats() + "” står efter ”" + before
						+ "” i förslaget till beslut men före i tabellen. Skriv raderna i samma ordning på båda ställena.");
				return;
			}
			last = at;
			before = post.insats();
		}
	}

	private Place inList(ReadBeslutsforslag.Post post) {
		return Sections.place(this.memo, ReadAvsnitt.BESLUTSFORSLAG, post.line());
	}

	private Place inTable(ReadFordelning.Post row) {
		return Sections.place(this.memo, ReadAvsnitt.FORDELNING, row.line());
	}

	private void add(Regel regel, Place place, String text) {
		this.seen.add(Iakttagelse.of(regel, place, text));
	}

}
