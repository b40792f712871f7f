/** What is open to everybody. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
