package se.trygghetspaket.paket.domain.check;

import java.util.List;

import se.trygghetspaket.paket.domain.Belopp;

/**
 * Budgetkontrollen vägrar: what was to be stored breaks a rule about the ram, as both are
 * at commit, after everybody else who touched the ram. Nothing was stored.
 */
public class BudgetRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient RuleVerdict verdict;

	private final transient List<Line> lines;

	public BudgetRefused(RuleVerdict verdict, List<Line> lines) {
		super(verdict.rule() + " refused: " + verdict.amounts());
		this.verdict = verdict;
		this.lines = List.copyOf(lines);
	}

	/** The broken rule with its amounts. */
	public RuleVerdict verdict() {
		return this.verdict;
	}

	/**
	 * The lines that break it, at most five: those that take most more than they had, or
	 * those without an amount.
	 */
	public List<Line> lines() {
		return this.lines;
	}

	/** A line of the fördelning that was refused. */
	public record Line(String label, Belopp belopp) {
	}

}
