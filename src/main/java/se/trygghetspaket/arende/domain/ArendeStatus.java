package se.trygghetspaket.arende.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import se.trygghetspaket.shared.Role;

/** Ärendets status: where a case stands on its road, and where it may go from there. */
public enum ArendeStatus {

	/** Being drafted. */
	UTKAST,

	/** With finance, to be certified. */
	EKONOMIGRANSKNING,

	/** With its signatories. */
	UNDERTECKNANDE,

	/** Handed in to kommunstyrelsen. */
	INLAMNAT,

	/** Postponed by kommunstyrelsen to another meeting. */
	BORDLAGT,

	/** Sent back by kommunstyrelsen for more work. */
	ATERREMITTERAT,

	/** Decided. */
	BESLUTAT,

	/** The decision has been sent to its receivers. */
	EXPEDIERAT,

	/** Closed. */
	AVSLUTAT,

	/** A draft given up by its owner. */
	ATERTAGET,

	/** Lapsed without a decision. */
	UTGATT;

	/** Every status a case may go to from this one; none from a final one. */
	public Set<ArendeStatus> next() {
		return switch (this) {
			case UTKAST -> Set.of(EKONOMIGRANSKNING, ATERTAGET);
			case EKONOMIGRANSKNING -> Set.of(UNDERTECKNANDE, UTKAST);
			case UNDERTECKNANDE -> Set.of(INLAMNAT, UTKAST, EKONOMIGRANSKNING);
			case INLAMNAT -> Set.of(BESLUTAT, BORDLAGT, ATERREMITTERAT, UTGATT, UTKAST);
			case BORDLAGT -> Set.of(INLAMNAT, UTGATT);
			case ATERREMITTERAT -> Set.of(UTKAST, UTGATT);
			case BESLUTAT -> Set.of(EXPEDIERAT);
			case EXPEDIERAT -> Set.of(AVSLUTAT);
			case AVSLUTAT, ATERTAGET, UTGATT -> Set.of();
		};
	}

	/** Whether no move leads on from it. */
	public boolean isFinal() {
		return next().isEmpty();
	}

	/** Whether the case is on its way to a decision. */
	public boolean undecided() {
		return switch (this) {
			case UTKAST, EKONOMIGRANSKNING, UNDERTECKNANDE, INLAMNAT, BORDLAGT, ATERREMITTERAT -> true;
			case BESLUTAT, EXPEDIERAT, AVSLUTAT, ATERTAGET, UTGATT -> false;
		};
	}

	/** Whether it ended without a decision. */
	public boolean lapsed() {
		return this == ATERTAGET || this == UTGATT;
	}

	/** Whether fördelning and memo may be edited. */
	public boolean editable() {
		return this == UTKAST;
	}

	/**
	 * Whether the case waits for signatures or a decision, which take a certificate that
	 * holds.
	 */
	public boolean certified() {
		return switch (this) {
			case UNDERTECKNANDE, INLAMNAT, BORDLAGT -> true;
			case UTKAST, EKONOMIGRANSKNING, ATERREMITTERAT, BESLUTAT, EXPEDIERAT, AVSLUTAT, ATERTAGET, UTGATT -> false;
		};
	}

	/**
	 * Whether the case has been handed in to kommunstyrelsen, so that every reader may
	 * see it.
	 */
	public boolean handedIn() {
		return switch (this) {
			case UTKAST, EKONOMIGRANSKNING, UNDERTECKNANDE, ATERTAGET -> false;
			case INLAMNAT, BORDLAGT, ATERREMITTERAT, BESLUTAT, EXPEDIERAT, AVSLUTAT, UTGATT -> true;
		};
	}

	/** Whether the memo of the current version has been made and stored. */
	public boolean stored() {
		return this != UTKAST && this != ATERTAGET;
	}

	/** Whether somebody with these roles may see a case that stands here. */
	public boolean visibleTo(Set<Role> roles) {
		return handedIn() ? !roles.isEmpty() : roles.stream().anyMatch(ArendeStatus::worksWithDrafts);
	}

	/** Every status at which somebody with these roles may see a case. */
	public static Set<ArendeStatus> allVisibleTo(Set<Role> roles) {
		return Arrays.stream(values()).filter((status) -> status.visibleTo(roles)).collect(Collectors.toSet());
	}

	private static boolean worksWithDrafts(Role role) {
		return switch (role) {
			case HANDLAGGARE, EKONOM, UNDERTECKNARE, NAMNDSEKRETERARE -> true;
			case ADMINISTRATOR, LASARE -> false;
		};
	}

}
