package se.trygghetspaket.arende.protokoll;

import java.util.List;
import java.util.Optional;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.domain.protokoll.ProtokollFacts;
import se.trygghetspaket.arende.domain.protokoll.Registrerad;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;

/**
 * What a meeting looks at: a case that has been handed in, with what is moved about its
 * current version and what has been recorded of the meeting, as all of it stood at one
 * moment.
 *
 * @param yrkanden by number
 * @param meetings every meeting that the case is or has been on, by date
 */
public record SammanstallningAkt(ArendeAkt akt, List<CheckedYrkande> yrkanden, List<SammantradeArende> meetings,
		ProtokollFacts facts) {

	public SammanstallningAkt {
		yrkanden = List.copyOf(yrkanden);
		meetings = List.copyOf(meetings);
	}

	/** The meeting that it is planned for, else the one that took it up last. */
	public Optional<SammantradeArende> meeting() {
		return this.meetings.stream()
			.filter(SammantradeArende::planned)
			.findFirst()
			.or(() -> this.meetings.stream().reduce((first, last) -> last));
	}

	/** What is recorded of the decision, empty before there is one. */
	public Optional<Protokoll> protokoll() {
		return this.akt.beslut().map((beslut) -> new Protokoll(beslut, this.facts));
	}

	/** The votes, in the order that they were recorded. */
	public List<Votering> voteringar() {
		return this.facts.voteringar().stream().map(Registrerad::fact).toList();
	}

}
