package se.trygghetspaket.arende.web.bilaga;

import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaType;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.web.WrittenSize;

/** A bilaga in the list. */
record BilagaLine(long id, String title, String fileName, BilagaType type, String size, String sha256, String by,
		String at) {

	static BilagaLine of(Bilaga bilaga) {
		return new BilagaLine(bilaga.id(), bilaga.title(), bilaga.fileName(), bilaga.type(),
				WrittenSize.of(bilaga.size()), bilaga.sha256(), bilaga.addedBy().name(),
				PageTime.moment(bilaga.addedAt()));
	}

}
