package se.trygghetspaket.tjansteskrivelse.granskning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/** Printed totals are the sums of what is printed, and list and table say the same. */
final class AmountRules {

	private final Tolkning memo;

	private final RoundingTolerance tolerance;

	private final List<Iakttagelse> seen = new ArrayList<>();

	private AmountRules(Tolkning memo) {
		this.memo = memo;
		this.tolerance = new RoundingTolerance(memo);
	}

	static List<Iakttagelse> of(Tolkning memo) {
		AmountRules rules = new AmountRules(memo);
		rules.checkListTotal();
		ReadFordelning table = memo.fordelning();
		if (table != null) {
			rules.checkTableTotals(table);
			memo.currentKolumn().ifPresent((column) -> rules.compare(table, column));
		}
		return rules.seen;
	}

	private void checkListTotal() {
		ReadBeslutsforslag list = this.memo.beslutsforslag();
		ReadBeslutsforslag.Post total = list.summa();
		if (total != null) {
			List<PrintedAmount> amounts = list.poster().stream().map(ReadBeslutsforslag.Post::amount).toList();
			checkTotal("i förslaget till beslut", total.amount(), amounts, list.style(), false,
					Place.of(section(ReadAvsnitt.BESLUTSFORSLAG), total.line()));
		}
	}

	private void checkTableTotals(ReadFordelning table) {
		MemoLine line = table.form().summaLine();
		for (int i = 0; i < table.summa().size(); i++) {
			int column = i;
			checkTotal("i kolumnen ”" + table.kolumner().get(i).rubrik() + "”", table.summa().get(i),
					table.poster().stream().map((post) -> post.amounts().get(column)).toList(), table.form().style(),
					true, (line == null) ? Place.NOWHERE : Place.of(section(ReadAvsnitt.FORDELNING), line));
		}
	}

	/** Where some amount is printed but not certain, nothing can be said of the total. */
	private void checkTotal(String where, PrintedAmount printed, List<PrintedAmount> amounts,
			@Nullable AmountStyle style, boolean table, Place place) {
		Kronor total = printed.kr();
		boolean known = amounts.stream().allMatch((amount) -> amount.kr() != null || isNothing(amount.text()));
		if (total == null || !known) {
			return;
		}
		String remedy = " Rätta summan eller den rad som är fel.";
		try {
			Kronor sum = Kronor
				.sum(amounts.stream().flatMap((amount) -> Optional.ofNullable(amount.kr()).stream()).toList());
			if (!sum.equals(total)) {
				String told = "Summan " + where + " är skriven som " + written(total, style)
						+ " men raderna blir tillsammans " + written(sum, style) + ".";
				boolean rounded = table && this.tolerance.explains(total.minus(sum), amounts, printed);
				this.seen.add((rounded && this.tolerance.noted())
						? Iakttagelse.of(Regel.ENHET_FOR_GROV, place,
								told + " Det kan bero på att beloppen är avrundade, som det står vid tabellen. "
										+ "Räkna inte vidare på de avrundade beloppen.")
						: Iakttagelse.of(Regel.SUMMA_STAMMER_INTE, place, told + remedy + (rounded
								? " Det kan bero på avrundning; skriv i så fall ut fler decimaler eller en not om avrundningen."
								: "")));
			}
		}
		catch (AmountOutOfRange ex) {
			this.seen.add(Iakttagelse.of(Regel.SUMMA_STAMMER_INTE, place, "Summan " + where + " är skriven som "
					+ written(total, style) + " men raderna blir tillsammans mer än som kan hanteras." + remedy));
		}
	}

	private void compare(ReadFordelning table, int column) {
		Map<String, Deque<ReadFordelning.Post>> rows = new LinkedHashMap<>();
		for (ReadFordelning.Post post : table.poster()) {
			rows.computeIfAbsent(LabelKey.of(post.insats()), (key) -> new ArrayDeque<>()).add(post);
		}
		List<ReadBeslutsforslag.Post> list = this.memo.beslutsforslag().poster();
		String avsnitt = section(ReadAvsnitt.BESLUTSFORSLAG);
		for (ReadBeslutsforslag.Post post : list) {
			Deque<ReadFordelning.Post> matching = rows.getOrDefault(LabelKey.of(post.insats()), new ArrayDeque<>());
			if (matching.isEmpty()) {
				this.seen.add(Iakttagelse.of(Regel.POST_UTAN_MOTSVARIGHET, Place.of(avsnitt, post.line()),
						"”" + post.insats()
								+ "” står i förslaget till beslut men inte i tabellen. Använd samma benämning på "
								+ "båda ställena eller lägg till raden."));
				continue;
			}
			compare(post, matching.remove(), column, table.form().style());
		}
		if (!list.isEmpty()) {
			rows.values().stream().flatMap(Deque::stream).filter((row) -> !isNothingIn(row, column)).forEach((row) -> {
				this.seen.add(Iakttagelse.of(Regel.POST_UTAN_MOTSVARIGHET,
						Place.of(section(ReadAvsnitt.FORDELNING), row.line()),
						"”" + row.insats()
								+ "” står i tabellen men inte i förslaget till beslut. Använd samma benämning på "
								+ "båda ställena eller lägg till raden."));
			});
		}
	}

	private void compare(ReadBeslutsforslag.Post post, ReadFordelning.Post row, int column,
			@Nullable AmountStyle style) {
		Kronor decided = post.kr();
		Kronor inTable = row.kr(column);
		if (decided != null && inTable != null && !Objects.equals(decided, inTable)
				&& !this.tolerance.explains(decided, row.amounts().get(column))) {
			this.seen.add(Iakttagelse.of(Regel.BELOPP_STAMMER_INTE,
					Place.of(section(ReadAvsnitt.BESLUTSFORSLAG), post.line()),
					"”" + post.insats() + "” har " + written(decided, style) + " i förslaget till beslut men "
							+ written(inTable, style) + " i tabellen. Rätta det belopp som är fel."));
		}
	}

	/** A row that gets nothing this year need not be in the decision. */
	private static boolean isNothingIn(ReadFordelning.Post row, int column) {
		Kronor amount = row.kr(column);
		return (amount != null) ? amount.isZero() : isNothing(row.amounts().get(column).text());
	}

	private static boolean isNothing(String printed) {
		return printed.isEmpty() || (printed.length() == 1 && !Character.isDigit(printed.charAt(0)));
	}

	private static String written(Kronor amount, @Nullable AmountStyle style) {
		AmountStyle shown = (style == null) ? AmountStyle.kr()
				: new AmountStyle(style.unit(), style.unit().word(), style.decimals(), true);
		return SwedishAmount.write(amount, shown.finerFor(List.of(amount)));
	}

	private @Nullable String section(String placeholder) {
		return this.memo.avsnitt()
			.stream()
			.filter((avsnitt) -> avsnitt.lines().stream().anyMatch((line) -> line.text().equals(placeholder)))
			.map(ReadAvsnitt::rubrik)
			.findFirst()
			.orElse(null);
	}

}
