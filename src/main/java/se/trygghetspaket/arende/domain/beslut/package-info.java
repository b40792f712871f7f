/** What was decided about a case, by whom and when. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.beslut;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
