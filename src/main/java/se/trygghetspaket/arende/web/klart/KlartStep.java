package se.trygghetspaket.arende.web.klart;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.arende.domain.ArendeStatus;

/** A step that has a page of its own when it is done. */
enum KlartStep {

	SUBMIT("lamnat", ArendeStatus.EKONOMIGRANSKNING), CERTIFY("intygat", ArendeStatus.UNDERTECKNANDE),
	SIGN("undertecknat", ArendeStatus.UNDERTECKNANDE, ArendeStatus.INLAMNAT), BESLUT("beslutat", ArendeStatus.BESLUTAT);

	private final String path;

	private final Set<ArendeStatus> leadsTo;

	KlartStep(String path, ArendeStatus... leadsTo) {
		this.path = path;
		this.leadsTo = Set.of(leadsTo);
	}

	static Optional<KlartStep> at(String path) {
		return Arrays.stream(values()).filter((step) -> step.path.equals(path)).findFirst();
	}

	boolean leadsTo(ArendeStatus status) {
		return this.leadsTo.contains(status);
	}

}
