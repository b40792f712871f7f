package se.trygghetspaket.ekonomi.domain.report;

import java.util.Set;

/** Urval efter slag: which changes a report tells of. */
public enum ChangeSelection {

	/** What counts: decisions and ramar. */
	BESLUTADE,

	/** Decisions only. */
	BESLUT,

	/** Ramar only. */
	RAM,

	/** Drafts only. */
	UTKAST,

	/** Everything. */
	ALLA;

	/** The kinds it tells of. */
	public Set<ChangeKind> kinds() {
		return switch (this) {
			case BESLUTADE -> Set.of(ChangeKind.BESLUT, ChangeKind.RAM);
			case BESLUT -> Set.of(ChangeKind.BESLUT);
			case RAM -> Set.of(ChangeKind.RAM);
			case UTKAST -> Set.of(ChangeKind.UTKAST);
			case ALLA -> Set.of(ChangeKind.values());
		};
	}

}
