package se.trygghetspaket.tjansteskrivelse.granskning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.LabelKey;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.text.Sentences;

/**
 * How far the amounts of a printed table may be from the exact ones: half of the last
 * decimal that is printed, and only where a note at the table says that they are rounded.
 */
public final class RoundingTolerance {

	private static final List<String> DENIED = List.of("inte avrund", "ej avrund", "avrundas inte", "avrundas ej",
			"avrundats inte", "utan avrund", "oavrund");

	private static final List<String> SUBJECTS = List.of("belopp", "summ", "rader", "tabell", "siffr", "tal ", "talen",
			"decimal");

	private final @Nullable ReadFordelning table;

	private final List<ReadBeslutsforslag.Post> decided;

	private final boolean noted;

	/** What rounding can explain in a memo that was read. */
	public RoundingTolerance(Tolkning memo) {
		this.table = memo.fordelning();
		this.decided = memo.beslutsforslag().poster();
		this.noted = this.table != null && (memo.avsnitt().stream().anyMatch(RoundingTolerance::isNoted)
				|| memo.olasta().stream().anyMatch(RoundingTolerance::saysSo));
	}

	/** Whether the memo says that its table is rounded. */
	public boolean noted() {
		return this.noted;
	}

	/** Whether rounding can be why printed lines do not add up to the printed total. */
	public boolean explains(Kronor difference, List<PrintedAmount> amounts, PrintedAmount total) {
		BigDecimal most = amounts.stream().map(this::half).reduce(half(total), BigDecimal::add);
		return BigDecimal.valueOf(Math.abs(difference.value())).compareTo(most) <= 0;
	}

	/**
	 * Whether an amount that is told elsewhere can be the exact one of a rounded one.
	 */
	public boolean explains(Kronor exact, PrintedAmount printed) {
		Kronor shown = printed.kr();
		return this.noted && shown != null
				&& BigDecimal.valueOf(Math.abs(exact.minus(shown).value())).compareTo(half(printed)) <= 0;
	}

	/**
	 * The amount of the decision list that a rounded amount of the table must be; empty
	 * where there is none, or the table is not rounded.
	 */
	public Optional<Kronor> decided(ReadFordelning.Post row, int column) {
		return this.decided.stream()
			.filter((post) -> LabelKey.of(post.insats()).equals(LabelKey.of(row.insats())))
			.flatMap((post) -> Optional.ofNullable(post.kr()).stream())
			.filter((exact) -> explains(exact, row.amounts().get(column)))
			.findFirst();
	}

	/** Half of the last printed decimal, in kronor; nothing for a blank cell. */
	private BigDecimal half(PrintedAmount amount) {
		AmountUnit unit = (this.table == null) ? null : this.table.enhet();
		if (amount.kr() == null || unit == null) {
			return BigDecimal.ZERO;
		}
		int comma = amount.text().indexOf(',');
		int end = comma + 1;
		while (comma >= 0 && end < amount.text().length() && Character.isDigit(amount.text().charAt(end))) {
			end++;
		}
		int decimals = (comma < 0) ? 0 : end - comma - 1;
		return BigDecimal.valueOf(unit.factor()).movePointLeft(decimals).divide(BigDecimal.valueOf(2));
	}

	/** Below the table, in its section. */
	private static boolean isNoted(ReadAvsnitt avsnitt) {
		List<String> lines = avsnitt.lines().stream().map(MemoLine::trimmed).toList();
		int at = lines.indexOf(ReadAvsnitt.FORDELNING);
		return at >= 0 && Sentences.of(String.join(" ", lines)).stream().anyMatch(RoundingTolerance::saysSo);
	}

	private static boolean saysSo(String sentence) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		return lower.contains("avrund") && DENIED.stream().noneMatch(lower::contains)
				&& SUBJECTS.stream().anyMatch(lower::contains);
	}

}
