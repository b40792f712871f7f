package se.trygghetspaket.arende.web.kommentar;

import java.util.Map;

import se.trygghetspaket.arende.domain.kommentar.Kommentar;
import se.trygghetspaket.language.PageTime;

/**
 * A comment in the list.
 *
 * @param about the label of the line it is about, empty for the whole case
 * @param corrected when it was last corrected, empty if it never was
 * @param removed when it was removed, empty if it is not
 * @param changeable whether the reader may correct or remove it
 */
record KommentarLine(long id, String author, String written, String about, String text, String corrected,
		String removed, boolean changeable) {

	static KommentarLine of(Kommentar kommentar, Map<String, String> lines, boolean changeable) {
		return new KommentarLine(kommentar.id(), kommentar.author().name(), PageTime.moment(kommentar.writtenAt()),
				kommentar.insats()
					.map((insats) -> lines.getOrDefault(String.valueOf(insats.id().value()), insats.name()))
					.orElse(""),
				kommentar.text(), kommentar.correctedAt().map(PageTime::moment).orElse(""),
				kommentar.removedAt().map(PageTime::moment).orElse(""), changeable);
	}

}
