package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Regelgrupp: the rules about a memo that is written here, as people choose among them,
 * with what each may be. What a reader doubts in a file is in none of them.
 */
public enum RegelGroup {

	/** What the memo says of money. Arithmetic cannot be turned off. */
	BELOPP(Map.of(Regel.SUMMA_STAMMER_INTE, EnumSet.of(RegelChoice.FEL), Regel.KOPPLING_OKAND,
			EnumSet.of(RegelChoice.FEL), Regel.BELOPP_STAMMER_INTE, EnumSet.of(RegelChoice.VARNING, RegelChoice.FEL)),
			Regel.SUMMA_STAMMER_INTE, Regel.KOPPLING_OKAND, Regel.BELOPP_STAMMER_INTE, Regel.PASTAENDE_STAMMER_INTE),

	/** What the decision says, as it will stand in the protokoll. */
	BESLUT(Map.of(), Regel.BESLUT_UTAN_ENHET, Regel.BESLUT_UTAN_SUMMA, Regel.BESLUT_EJ_NUMRERAT, Regel.BESLUT_ATT_SATS,
			Regel.BESLUT_FLERA_ATGARDER, Regel.BESLUT_HANVISAR_TILL_BILAGA, Regel.POST_UTAN_MOTSVARIGHET,
			Regel.BESLUT_ANNAN_ORDNING),

	/** What the memo cites. */
	REFERENCE(Map.of(), Regel.KF_BESLUT_EJ_CITERAT, Regel.HANVISNING_STAMMER_INTE, Regel.DIARIENUMMER_FELSKRIVET,
			Regel.PARAGRAFTECKEN_SAKNAS, Regel.DATUM_MOTSAGER, Regel.DATUM_FORE_HANDELSEN),

	/** What the memo must have. */
	CONTENT(Map.of(), Regel.BESLUTSUNDERLAG_SAKNAS, Regel.EXPEDIERING_SAKNAS, Regel.AVSNITT_TOMT,
			Regel.UPPHORD_RAD_OFORKLARAD, Regel.FORANDRING_UTAN_MOTIVERING, Regel.FORANDRING_UTAN_BELOPP,
			Regel.FORKORTNING_OFORKLARAD),

	/** How amounts are shown. */
	UNIT(Map.of(), Regel.ENHET_FOR_GROV);

	private static final Map<Regel, RegelGroup> GROUPS = groups();

	private final List<Regel> rules;

	private final Map<Regel, EnumSet<RegelChoice>> limited;

	RegelGroup(Map<Regel, EnumSet<RegelChoice>> limited, Regel... rules) {
		this.limited = limited;
		this.rules = List.of(rules);
	}

	/** The rules of the group, in the order that a page has them. */
	public List<Regel> rules() {
		return this.rules;
	}

	/** The group of a rule; none for what is not about a memo that is written here. */
	public static Optional<RegelGroup> of(Regel regel) {
		return Optional.ofNullable(GROUPS.get(regel));
	}

	/** What may be chosen for a rule, from least to most; only its default if nothing. */
	public static Set<RegelChoice> choices(Regel regel) {
		RegelGroup group = GROUPS.get(regel);
		EnumSet<RegelChoice> all = (group != null) ? EnumSet.allOf(RegelChoice.class)
				: EnumSet.of(RegelChoice.defaultOf(regel));
		return EnumSet.copyOf((group != null) ? group.limited.getOrDefault(regel, all) : all);
	}

	private static Map<Regel, RegelGroup> groups() {
		Map<Regel, RegelGroup> groups = new EnumMap<>(Regel.class);
		Stream.of(values()).forEach((group) -> group.rules.forEach((regel) -> groups.put(regel, group)));
		return groups;
	}

}
