/** What was spent of what was decided for a year, and how far it is from that. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.paket.domain.utfall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
