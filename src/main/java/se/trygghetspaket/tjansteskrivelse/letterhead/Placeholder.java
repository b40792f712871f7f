package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be typed in the header and footer of a letterhead, in two braces each way, and
 * is filled in for each document.
 */
public enum Placeholder {

	DIARIENUMMER, DATUM, HANDLINGSTYP, MOTTAGARE, RUBRIK,

	/** The version and the head hash of the history, as at the foot of every export. */
	VERSION,

	/** The marking of what is no original, empty for an original. */
	UTKAST,

	/** The number of the page. */
	SIDA,

	/** How many pages there are. */
	SIDOR;

	/** The placeholder of a name, whatever the case of its letters. */
	static Optional<Placeholder> named(String name) {
		return Arrays.stream(values()).filter((each) -> each.name().equalsIgnoreCase(name)).findFirst();
	}

	/** What is typed: "{{datum}}". */
	public String written() {
		return "{{" + word() + "}}";
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The field by which Word counts it; empty for what is filled in as text. */
	String field() {
		return switch (this) {
			case SIDA -> " PAGE ";
			case SIDOR -> " NUMPAGES ";
			case DIARIENUMMER, DATUM, HANDLINGSTYP, MOTTAGARE, RUBRIK, VERSION, UTKAST -> "";
		};
	}

}
