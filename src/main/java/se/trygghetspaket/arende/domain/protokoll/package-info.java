/** What follows on a decision: the facts of its protokoll, and to whom it was sent. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.protokoll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
