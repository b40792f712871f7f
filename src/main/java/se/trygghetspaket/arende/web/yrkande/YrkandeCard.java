package se.trygghetspaket.arende.web.yrkande;

import java.util.List;

import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeKind;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.web.AmountFormat;

/**
 * A yrkande in words.
 *
 * @param version the case's version, as text
 * @param changes "Fältarbete +200 000 kr" for each line that it changes
 * @param outcome what it comes to; none for one without amounts, or about an earlier
 * version
 * @param recorded who recorded it and when
 * @param withdrawn who recorded that it was withdrawn and when, empty while it stands
 */
record YrkandeCard(int number, String version, YrkandeKind kind, String mover, String text, List<Change> changes,
		List<Outcome> outcome, Note recorded, List<Note> withdrawn) {

	static YrkandeCard of(Yrkande yrkande, List<Outcome> outcome, AmountFormat format) {
		NewYrkande said = yrkande.said();
		return new YrkandeCard(yrkande.number(), String.valueOf(yrkande.version()), said.kind(), said.mover(),
				said.text(),
				said.poster()
					.stream()
					.map((post) -> new Change(post.label(), format.difference(post.difference()).full()))
					.toList(),
				outcome, Note.of(yrkande.recorded()), yrkande.withdrawn().map(Note::of).stream().toList());
	}

	/** A changed line. */
	record Change(String label, String difference) {
	}

	/** Who did something, and when. */
	record Note(String by, String at) {

		static Note of(Yrkande.Trace trace) {
			return new Note(trace.by().name(), PageTime.moment(trace.at()));
		}

	}

}
