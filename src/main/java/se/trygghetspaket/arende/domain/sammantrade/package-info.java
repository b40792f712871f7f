/** The meetings at which cases are taken up, and what is on their agenda. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.sammantrade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
