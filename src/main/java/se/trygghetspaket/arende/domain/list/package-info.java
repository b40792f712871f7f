/** Finding cases, and showing many at once. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
