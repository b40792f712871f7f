package se.trygghetspaket.arende.web.protokoll;

import java.time.LocalDate;

import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.Paragraf;

/**
 * What is at the head of every page about a decision.
 *
 * @param decided the day of the decision
 */
record ProtokollHead(long id, String rubrik, String decided) {

	static ProtokollHead of(ProtokollAkt akt) {
		return new ProtokollHead(akt.arende().id().value(), akt.arende().rubrik(),
				PageTime.date(akt.protokoll().datum()));
	}

	/** A value as people write it. */
	static String written(RattelseField field, String value) {
		if (field == RattelseField.PARAGRAF) {
			return new Paragraf(value).printed();
		}
		return (field.isDate() && Character.isDigit(value.charAt(0))) ? PageTime.date(LocalDate.parse(value)) : value;
	}

}
