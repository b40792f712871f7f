package se.trygghetspaket.arende.web;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.ComingRam;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.BudgetCheckResult;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;
import se.trygghetspaket.web.Sentence;

/**
 * The key figures of a case, written in one unit.
 *
 * @param sum what is allocated
 * @param remaining what is left, its sign dropped
 * @param coming what a ram that is coming means for the case, none where none is
 * @param over whether more than the ram is allocated
 * @param icon the picture beside the verdict
 * @param poster the lines with their amounts
 */
record Figures(AmountText ram, boolean ramConfirmed, int ramRevision, List<Sentence> coming, AmountText sum,
		AmountText remaining, boolean over, Sentence verdict, String icon, List<Line> poster) {

	/** The figures of a case. */
	static Figures of(Underlag underlag) {
		BudgetCheck check = underlag.budgetCheck();
		Kronor distance = check.remaining().isNegative() ? check.difference() : check.remaining();
		AmountFormat format = AmountFormat.of(underlag.paket().amountStyle(), amounts(underlag, check, distance));
		AmountText remaining = format.withUnit(distance);
		Budgetram ram = underlag.ram();
		List<Line> poster = underlag.fordelning()
			.fordelning()
			.poster()
			.stream()
			.map((post) -> new Line(post.label(), post.belopp().kronor().map(format::withUnit).stream().toList()))
			.toList();
		return new Figures(format.withUnit(check.netto()), ram.confirmed(), ram.revision(), coming(underlag),
				format.withUnit(check.sum()), remaining, check.result() == BudgetCheckResult.OVER_RAM,
				verdict(check.result(), remaining.text()), icon(check.result()), poster);
	}

	/** One that is decided follows the ram in effect, one on its way what is coming. */
	private static List<Sentence> coming(Underlag underlag) {
		String key = underlag.arende().status().undecided() ? "arende.coming.undecided" : "arende.coming.decided";
		return ComingRam.of(underlag.standing(), underlag.paket().amountStyle())
			.stream()
			.map((ram) -> Sentence.of(key, ram.bridge().netto().text(), ram.now().text(), ram.excess().text()))
			.toList();
	}

	private static List<Kronor> amounts(Underlag underlag, BudgetCheck check, Kronor distance) {
		List<Kronor> amounts = new ArrayList<>(List.of(check.netto(), check.sum(), distance));
		underlag.fordelning().fordelning().poster().forEach((post) -> amounts.add(post.belopp().orZero()));
		return amounts;
	}

	private static Sentence verdict(BudgetCheckResult result, String remaining) {
		return switch (result) {
			case INOM_RAM -> Sentence.of("arende.verdict.within");
			case OVER_RAM -> Sentence.of("arende.verdict.over", remaining);
			case EJ_FULLT_FORDELAD -> Sentence.of("arende.verdict.left", remaining);
		};
	}

	private static String icon(BudgetCheckResult result) {
		return switch (result) {
			case INOM_RAM -> "success";
			case OVER_RAM -> "over";
			case EJ_FULLT_FORDELAD -> "info";
		};
	}

	/**
	 * A line with its amount.
	 *
	 * @param amount empty while it is not decided
	 */
	record Line(String label, List<AmountText> amount) {
	}

}
