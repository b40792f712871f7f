package se.trygghetspaket.arende.web.protokoll;

import java.util.Arrays;
import java.util.List;

import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.protokoll.Deltagarnotering;
import se.trygghetspaket.arende.domain.protokoll.DeltagarnoteringKind;
import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.Rattelse;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.protokoll.Registrerad;
import se.trygghetspaket.arende.domain.protokoll.Rostvarde;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * The page of what is recorded about a decision, as one reader sees it.
 *
 * @param mayRecord whether the reader can record more
 * @param lagaKraft the earliest day, empty until the anslag is up
 * @param lastDayToAppeal empty until the anslag is up
 * @param shortAnslag whether the anslag was taken down early
 * @param stored whether the extract of the minutes is stored, and no preview any more
 */
record ProtokollView(ProtokollHead head, boolean mayRecord, Beslutsorgan organ, Beslutsutfall utfall,
		List<FactLine> facts, String lagaKraft, String lastDayToAppeal, boolean shortAnslag, boolean stored,
		List<VoteringLine> voteringar, List<NoteringLines> noteringar, List<RattelseLine> rattelser) {

	static ProtokollView of(Actor reader, ProtokollAkt akt) {
		Protokoll protokoll = akt.protokoll();
		return new ProtokollView(ProtokollHead.of(akt), reader.has(Role.NAMNDSEKRETERARE), protokoll.beslut().organ(),
				protokoll.beslut().utfall(), FactLine.of(protokoll),
				protokoll.lagaKraft().map((found) -> PageTime.date(found.earliest())).orElse(""),
				protokoll.lagaKraft().map((found) -> PageTime.date(found.lastDayToAppeal())).orElse(""),
				protokoll.shortAnslag(), protokoll.mayBeSent(),
				protokoll.facts().voteringar().stream().map(Registrerad::fact).map(VoteringLine::of).toList(),
				Arrays.stream(DeltagarnoteringKind.values())
					.map((kind) -> new NoteringLines(kind, protokoll.facts().noteringar(kind)))
					.filter((lines) -> !lines.noteringar().isEmpty())
					.toList(),
				protokoll.facts().rattelser().stream().map(RattelseLine::of).toList());
	}

	/** A vote with the names of those who voted each way. */
	record VoteringLine(Votering votering, String ja, String nej, String avstar) {

		static VoteringLine of(Votering votering) {
			return new VoteringLine(votering, names(votering, Rostvarde.JA), names(votering, Rostvarde.NEJ),
					names(votering, Rostvarde.AVSTAR));
		}

		private static String names(Votering votering, Rostvarde varde) {
			return String.join(", ", votering.names(varde));
		}

	}

	/** The notes of one kind. */
	record NoteringLines(DeltagarnoteringKind kind, List<Deltagarnotering> noteringar) {
	}

	/** A correction: what it was, what it is, and why. */
	record RattelseLine(RattelseField field, String from, String to, String reason, String at, String by) {

		static RattelseLine of(Registrerad<Rattelse> made) {
			Rattelse rattelse = made.fact();
			return new RattelseLine(rattelse.field(), ProtokollHead.written(rattelse.field(), rattelse.from()),
					ProtokollHead.written(rattelse.field(), rattelse.to()), rattelse.reason().text(),
					PageTime.moment(made.at()), made.by().name());
		}

	}

}
