package se.trygghetspaket.arende.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.arende.domain.underskrift.Underskrift;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.web.Sentence;

/**
 * A step of the straight road from draft to the end.
 *
 * @param notes when it was done or since when the case stands there, and by whom; empty
 * where that is not known
 */
record Step(ArendeStatus status, State state, List<Sentence> notes) {

	private static final List<ArendeStatus> ROAD = List.of(ArendeStatus.UTKAST, ArendeStatus.EKONOMIGRANSKNING,
			ArendeStatus.UNDERTECKNANDE, ArendeStatus.INLAMNAT, ArendeStatus.BESLUTAT, ArendeStatus.EXPEDIERAT);

	/** How far the case has come with a step. */
	enum State {

		DONE, CURRENT, COMING

	}

	/** The road with where the case stands on it. */
	static List<Step> road(ArendeAkt akt) {
		int reached = ROAD.indexOf(place(akt.arende().status()));
		List<Step> steps = new ArrayList<>();
		for (ArendeStatus status : ROAD) {
			int at = ROAD.indexOf(status);
			boolean done = at < reached || akt.arende().status() == ArendeStatus.AVSLUTAT;
			State state = done ? State.DONE : (at == reached) ? State.CURRENT : State.COMING;
			steps.add(new Step(status, state, notes(akt, status, state)));
		}
		return steps;
	}

	/** The step that a status off the straight road belongs to. */
	private static ArendeStatus place(ArendeStatus status) {
		return switch (status) {
			case UTKAST, ATERTAGET -> ArendeStatus.UTKAST;
			case EKONOMIGRANSKNING -> ArendeStatus.EKONOMIGRANSKNING;
			case UNDERTECKNANDE -> ArendeStatus.UNDERTECKNANDE;
			case INLAMNAT, BORDLAGT, ATERREMITTERAT, UTGATT -> ArendeStatus.INLAMNAT;
			case BESLUTAT -> ArendeStatus.BESLUTAT;
			case EXPEDIERAT, AVSLUTAT -> ArendeStatus.EXPEDIERAT;
		};
	}

	private static List<Sentence> notes(ArendeAkt akt, ArendeStatus status, State state) {
		return switch (state) {
			case COMING -> List.of();
			case CURRENT -> List.of(Sentence.of("arende.step.since", PageTime.moment(akt.arende().place().since()),
					akt.arende().place().by().name()));
			case DONE -> done(akt, status).stream().toList();
		};
	}

	private static Optional<Sentence> done(ArendeAkt akt, ArendeStatus status) {
		return switch (status) {
			case UTKAST -> latest(akt, ArendeMove.SUBMIT)
				.map((move) -> Sentence.of("arende.step.submitted", PageTime.moment(move.at()), move.by().name()));
			case EKONOMIGRANSKNING -> akt.intyg()
				.map((intyg) -> Sentence.of("arende.step.certified", PageTime.moment(intyg.certifiedAt()),
						intyg.certifiedBy().name()));
			case UNDERTECKNANDE ->
				lastSignature(akt).map((last) -> Sentence.of("arende.step.signed", PageTime.moment(last.recordedAt())));
			case INLAMNAT -> lastSignature(akt)
				.map((last) -> Sentence.of("arende.step.handedIn", PageTime.moment(last.recordedAt())));
			case BESLUTAT -> latest(akt, ArendeMove.RECORD_BESLUT).map(Step::by);
			case EXPEDIERAT -> latest(akt, ArendeMove.RECORD_EXPEDIERING).map(Step::by);
			case BORDLAGT, ATERREMITTERAT, AVSLUTAT, ATERTAGET, UTGATT -> Optional.empty();
		};
	}

	private static Sentence by(TakenMove move) {
		return Sentence.of("arende.step.done", PageTime.moment(move.at()), move.by().name());
	}

	private static Optional<TakenMove> latest(ArendeAkt akt, ArendeMove move) {
		return akt.road().stream().filter((taken) -> taken.move() == move).reduce((first, last) -> last);
	}

	private static Optional<Underskrift> lastSignature(ArendeAkt akt) {
		return akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.map(Underteckning::underskrift)
			.flatMap(Optional::stream)
			.max(Comparator.comparing(Underskrift::recordedAt));
	}

}
