package se.trygghetspaket.tjansteskrivelse.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what a piece of a memo's head is, by the word before it or by its look. */
public final class HeaderFields {

	private static final int LONGEST_VALUE = 150;

	private static final int LONGEST_DIARIENUMMER = 60;

	private static final Map<String, HeaderField> LABELS = Map.ofEntries(Map.entry("datum", HeaderField.DATUM),
			Map.entry("diarienummer", HeaderField.DIARIENUMMER), Map.entry("diarienr", HeaderField.DIARIENUMMER),
			Map.entry("dnr", HeaderField.DIARIENUMMER), Map.entry("dnr.", HeaderField.DIARIENUMMER),
			Map.entry("ärendenummer", HeaderField.DIARIENUMMER), Map.entry("ärendenr", HeaderField.DIARIENUMMER),
			Map.entry("till", HeaderField.MOTTAGARE), Map.entry("mottagare", HeaderField.MOTTAGARE),
			Map.entry("adressat", HeaderField.MOTTAGARE), Map.entry("handlingstyp", HeaderField.HANDLINGSTYP),
			Map.entry("rubrik", HeaderField.RUBRIK), Map.entry("ärende", HeaderField.RUBRIK),
			Map.entry("ärenderubrik", HeaderField.RUBRIK), Map.entry("ärendemening", HeaderField.RUBRIK));

	/** Other words that begin a line of the head, which is then never the title. */
	private static final Set<String> OTHER_LABELS = Set.of("handläggare", "telefon", "tel", "e-post", "epost",
			"förvaltning", "avdelning", "referens", "besöksadress", "postadress", "version", "sekretess", "kopia",
			"sammanträdesdatum", "beslutsdatum", "upprättad", "sammanträde", "kontakt", "webbplats",
			"organisationsnummer", "växel", "sida");

	private HeaderFields() {
	}

	/** Whether a whole line is one of the facts, or only the word before one. */
	public static boolean isField(String text) {
		return labelAlone(text).isPresent() || of(text).isPresent();
	}

	/** The fact that a piece of text tells. */
	static Optional<HeaderValue> of(String text) {
		int colon = text.indexOf(':');
		if (colon > 0) {
			HeaderField field = LABELS.get(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
			if (field != null) {
				return labelled(field, text.substring(colon + 1).strip());
			}
		}
		int space = firstSpace(text);
		if (space > 0) {
			HeaderField field = LABELS.get(text.substring(0, space).toLowerCase(Locale.ROOT));
			String value = text.substring(space + 1).strip();
			if (field == HeaderField.DATUM || field == HeaderField.DIARIENUMMER
					|| (field == HeaderField.MOTTAGARE && HeaderShape.isOrgan(value))) {
				return labelled(field, value);
			}
		}
		return byLook(text);
	}

	/** "Datum", "Dnr:": the value stands on the next line. */
	public static Optional<HeaderField> labelAlone(String text) {
		String word = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
		HeaderField field = LABELS.get(word.toLowerCase(Locale.ROOT));
		boolean heading = field == HeaderField.RUBRIK && !text.endsWith(":");
		return heading ? Optional.empty() : Optional.ofNullable(field);
	}

	/** A value after its word, if it can be one. */
	static Optional<HeaderValue> labelled(HeaderField field, String value) {
		boolean fits = switch (field) {
			case DATUM -> HeaderShape.date(value).isPresent();
			case DIARIENUMMER -> !value.isEmpty() && value.length() <= LONGEST_DIARIENUMMER
					&& value.chars().anyMatch((c) -> c >= '0' && c <= '9');
			case MOTTAGARE, RUBRIK, HANDLINGSTYP -> !value.isEmpty() && value.length() <= LONGEST_VALUE;
		};
		return fits ? Optional.of(new HeaderValue(field, value, true)) : Optional.empty();
	}

	/** Whether a line can be the title: short text that is nothing else. */
	static boolean canBeTitle(String text) {
		int colon = text.indexOf(':');
		String first = text.substring(0, (colon > 0) ? colon : Math.max(firstSpace(text), 0)).toLowerCase(Locale.ROOT);
		return text.length() <= LONGEST_VALUE && !OTHER_LABELS.contains(first) && text.indexOf('@') < 0
				&& !text.endsWith(".") && text.chars().filter(Character::isLetter).count() > 2
				&& text.chars().filter(Character::isDigit).count() < 9;
	}

	private static Optional<HeaderValue> byLook(String text) {
		HeaderField field = null;
		if (HeaderShape.isHandlingstyp(text)) {
			field = HeaderField.HANDLINGSTYP;
		}
		else if (HeaderShape.date(text).isPresent()) {
			field = HeaderField.DATUM;
		}
		else if (HeaderShape.isDiarienummer(text)) {
			field = HeaderField.DIARIENUMMER;
		}
		else if (HeaderShape.isOrgan(text)) {
			field = HeaderField.MOTTAGARE;
		}
		return (field == null) ? Optional.empty() : Optional.of(new HeaderValue(field, text, false));
	}

	private static int firstSpace(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0') {
				return i;
			}
		}
		return -1;
	}

	/**
	 * A fact that a piece of the head tells.
	 *
	 * @param field which
	 * @param value as printed, without the word before it
	 * @param labelled whether a word before it told what it is
	 */
	record HeaderValue(HeaderField field, String value, boolean labelled) {

	}

}
