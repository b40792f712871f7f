/** The places to sign a memo, and the signatures. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.underskrift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
