package se.trygghetspaket.paket.domain.check;

import java.util.List;

import se.trygghetspaket.shared.Kronor;

/**
 * Regelns utslag: whether a rule holds, with the amounts that its sentence names, in the
 * order the sentence names them.
 */
public record RuleVerdict(BudgetRule rule, boolean passed, List<Kronor> amounts) {

	public RuleVerdict {
		amounts = List.copyOf(amounts);
	}

	/**
	 * A rule that does not hold for a sum and a ram.
	 * @throws IllegalArgumentException for {@link BudgetRule#NETTO_STAMMER}, which is not
	 * about a sum
	 */
	public static RuleVerdict failed(BudgetRule rule, Kronor sum, Kronor netto) {
		return new RuleVerdict(rule, false, switch (rule) {
			case RAM_BEKRAFTAD -> List.of(netto);
			case ALLA_BELOPP_BESTAMDA -> List.of();
			case INOM_RAM, FULLT_FORDELAD -> List.of(sum, netto, distance(sum, netto));
			case NETTO_STAMMER -> throw new IllegalArgumentException("Not about a sum");
		});
	}

	static Kronor distance(Kronor sum, Kronor netto) {
		Kronor difference = sum.minus(netto);
		return difference.isNegative() ? difference.negate() : difference;
	}

}
