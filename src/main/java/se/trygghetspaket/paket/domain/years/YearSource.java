package se.trygghetspaket.paket.domain.years;

import se.trygghetspaket.paket.domain.FordelningOrigin;

/** Årets källa: what the figures of a year are, where several years stand together. */
public enum YearSource {

	/** What is in force for the year. */
	GALLANDE,

	/** What another memo printed of it; nothing is in force. */
	INLAST,

	/** What was restated of it; nothing is in force or read in. */
	OMRAKNAD,

	/** The year has a ram but nothing that is split. */
	NONE;

	/**
	 * The source of a fördelning that stands for its year; one that a case has carried
	 * stands only while it is in force.
	 */
	public static YearSource of(FordelningOrigin origin) {
		return switch (origin) {
			case ARENDE -> GALLANDE;
			case INLAST -> INLAST;
			case OMRAKNAD -> OMRAKNAD;
		};
	}

}
