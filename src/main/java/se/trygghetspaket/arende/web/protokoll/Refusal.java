package se.trygghetspaket.arende.web.protokoll;

import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.protokoll.ProtokollHinder;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.sammantrade.ParagrafTaken;
import se.trygghetspaket.language.PageTime;

/** Ties what is refused to the field that it is about. */
final class Refusal {

	private Refusal() {
	}

	/** Puts the sentence at the field, and gives the status to answer with. */
	static HttpStatus put(ProtokollRefused refused, String field, Errors errors) {
		errors.rejectValue(field, "ProtokollHinder." + refused.hinder());
		return status(refused.hinder());
	}

	/** As above, for a paragraf that another case has. */
	static HttpStatus put(ParagrafTaken taken, String field, Errors errors) {
		errors.rejectValue(field, "protokoll.rattelse.taken",
				new Object[] { taken.paragraf().printed(), PageTime.date(taken.sammantrade().datum()) }, null);
		return HttpStatus.CONFLICT;
	}

	/** What somebody else has made impossible is a conflict, all else a mistake. */
	private static HttpStatus status(ProtokollHinder hinder) {
		return switch (hinder) {
			case REDAN_REGISTRERAT, REDAN_SKICKAT, ANNAN_PARAGRAF_DEN_DAGEN -> HttpStatus.CONFLICT;
			default -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

}
