package se.trygghetspaket.arende.web;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.underskrift.Underskrift;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.web.Sentence;

/**
 * A signatory with the state of the signature.
 *
 * @param outsideId the place's id where a signature made outside the system can be
 * recorded now, else 0
 */
record SignatureLine(String namn, String titel, String enhet, boolean signed, Sentence state, long outsideId) {

	static SignatureLine of(Underteckning place, ArendeStatus status, boolean mayRecord) {
		boolean waits = status == ArendeStatus.UNDERTECKNANDE && place.underskrift().isEmpty();
		long outside = (waits && mayRecord && place.user().isEmpty()) ? place.id() : 0;
		return new SignatureLine(place.undertecknare().namn(), place.undertecknare().titel(),
				place.undertecknare().enhet(), place.underskrift().isPresent(), state(place, waits), outside);
	}

	private static Sentence state(Underteckning place, boolean waits) {
		return place.underskrift().map(SignatureLine::made).orElseGet(() -> waits ? waiting(place) : later(place));
	}

	private static Sentence waiting(Underteckning place) {
		return place.user()
			.map((user) -> isSelf(place, user) ? Sentence.of("arende.signature.waits.self")
					: Sentence.of("arende.signature.waits", user.name()))
			.orElse(Sentence.of("arende.signature.waits.outside"));
	}

	private static Sentence later(Underteckning place) {
		return place.user()
			.map((user) -> isSelf(place, user) ? Sentence.of("arende.signature.later.self")
					: Sentence.of("arende.signature.later", user.name()))
			.orElse(Sentence.of("arende.signature.later.outside"));
	}

	/** Whether the account has the name that is printed, so that it need not be said. */
	private static boolean isSelf(Underteckning place, UserRef user) {
		return place.undertecknare().namn().equals(user.name());
	}

	private static Sentence made(Underskrift underskrift) {
		String datum = PageTime.date(underskrift.datum());
		if (underskrift.outside()) {
			return Sentence.of("arende.signature.made.outside", datum, underskrift.outsideReference(),
					underskrift.recordedBy().name(), PageTime.moment(underskrift.recordedAt()));
		}
		return Sentence.of("arende.signature.made", PageTime.moment(underskrift.recordedAt()),
				underskrift.recordedBy().name());
	}

}
