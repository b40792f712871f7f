package se.trygghetspaket.arende.protokoll;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.protokoll.ProtokollStore;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.arende.meeting.YrkandeService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;

/** Finds what a meeting looks at. It changes nothing. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SammanstallningService {

	private final ArendeService arenden;

	private final YrkandeService yrkanden;

	private final SammantradeArendeService meetings;

	private final ProtokollStore protokoll;

	SammanstallningService(ArendeService arenden, YrkandeService yrkanden, SammantradeArendeService meetings,
			ProtokollStore protokoll) {
		this.arenden = arenden;
		this.yrkanden = yrkanden;
		this.meetings = meetings;
		this.protokoll = protokoll;
	}

	/**
	 * A case that has been handed in, as a meeting looks at it.
	 * @throws NotFound if there is no such case, the reader may not see it, or it is a
	 * draft
	 */
	public SammanstallningAkt get(Actor reader, ArendeId id) {
		ArendeAkt akt = this.arenden.get(reader, id);
		if (!akt.arende().status().handedIn()) {
			throw new NotFound("submitted version of arende " + id.value());
		}
		List<CheckedYrkande> checked = this.yrkanden.findAll(reader, id)
			.stream()
			.filter((yrkande) -> yrkande.version() == akt.arende().version())
			.map((yrkande) -> CheckedYrkande.of(yrkande, akt.underlag()))
			.toList();
		return new SammanstallningAkt(akt, checked, this.meetings.findAll(id), this.protokoll.find(id));
	}

}
