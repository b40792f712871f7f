package se.trygghetspaket.arende.domain;

import java.time.Instant;
import java.util.List;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.check.AppliedChanges;
import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.paket.domain.check.RuleVerdict;
import se.trygghetspaket.shared.UserRef;

/**
 * Ekonomiintyg: finance's word that one exact fördelning, named by its SHA-256, conforms
 * to one revision of the ram, which kommunfullmäktige decided. It holds for nothing else.
 *
 * @param version the case's version that it was given
 * @param verdicts what each rule of the budget check came to, with its amounts
 */
public record Ekonomiintyg(int version, String fordelningSha256, int ramRevision, KfBeslut kfBeslut,
		List<RuleVerdict> verdicts, UserRef certifiedBy, Instant certifiedAt) {

	public Ekonomiintyg {
		verdicts = List.copyOf(verdicts);
	}

	/**
	 * Certifies a case's changes against a confirmed ram.
	 * @throws IllegalArgumentException if the ram is preliminary
	 */
	static Ekonomiintyg of(int version, Budgetram ram, AppliedChanges changes, UserRef by, Instant at) {
		KfBeslut beslut = ram.kfBeslut()
			.orElseThrow(() -> new IllegalArgumentException("A preliminary ram certifies nothing"));
		return new Ekonomiintyg(version, changes.proposal().sha256(), ram.revision(), beslut,
				BudgetCheck.of(ram, changes.result()).verdicts(), by, at);
	}

	/** Whether it still holds for a version of the case, its fördelning and a ram. */
	public boolean holdsFor(int current, Fordelning fordelning, Budgetram ram) {
		return this.version == current && this.fordelningSha256.equals(fordelning.sha256())
				&& this.ramRevision == ram.revision();
	}

}
