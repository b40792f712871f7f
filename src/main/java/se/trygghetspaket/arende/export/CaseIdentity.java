package se.trygghetspaket.arende.export;

import java.time.Instant;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.UserRef;

/**
 * Which case an archive is of, how far it had come, and when and by whom it was fetched.
 *
 * @param head what its history ended with then
 */
record CaseIdentity(Arende arende, Paket paket, HistoryHead head, UserRef exportedBy, Instant exportedAt) {
}
