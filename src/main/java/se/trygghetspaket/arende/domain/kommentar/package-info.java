/** What people say to each other about a case while they work with it. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.kommentar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
