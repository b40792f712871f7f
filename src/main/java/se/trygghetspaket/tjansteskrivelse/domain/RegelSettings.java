package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Regelval: which rules a paket has on, and how serious what each one sees is.
 *
 * @param chosen what differs from the default; a choice that does not is left out
 */
public record RegelSettings(Map<Regel, RegelChoice> chosen) {

	/** What holds where nobody has chosen. */
	public static final RegelSettings DEFAULT = new RegelSettings(Map.of());

	/**
	 * Refuses what may not be chosen for a rule.
	 * @throws IllegalArgumentException if a choice is refused
	 * @see RegelGroup#choices
	 */
	public RegelSettings {
		Map<Regel, RegelChoice> differing = new EnumMap<>(Regel.class);
		chosen.forEach((regel, choice) -> {
			if (!RegelGroup.choices(regel).contains(choice)) {
				throw new IllegalArgumentException(regel + " may not be " + choice);
			}
			if (choice != RegelChoice.defaultOf(regel)) {
				differing.put(regel, choice);
			}
		});
		chosen = Collections.unmodifiableMap(differing);
	}

	/** What holds for a rule. */
	public RegelChoice of(Regel regel) {
		return this.chosen.getOrDefault(regel, RegelChoice.defaultOf(regel));
	}

	/** Whether it is the default that holds for all rules. */
	public boolean isDefault() {
		return this.chosen.isEmpty();
	}

	/**
	 * What is left of what the rules saw, as serious as the paket says. What a rule
	 * itself has made milder than its default, since it doubts it, is never made more
	 * serious.
	 */
	public List<Iakttagelse> apply(List<Iakttagelse> seen) {
		List<Iakttagelse> left = new ArrayList<>();
		for (Iakttagelse one : seen) {
			if (!this.chosen.containsKey(one.regel())) {
				left.add(one);
				continue;
			}
			RegelChoice own = RegelChoice.of(one.allvar());
			boolean doubted = own.compareTo(RegelChoice.defaultOf(one.regel())) < 0;
			RegelChoice chosen = of(one.regel());
			(doubted ? own.milder(chosen) : chosen).allvar().ifPresent((allvar) -> left.add(one.as(allvar)));
		}
		return left;
	}

}
