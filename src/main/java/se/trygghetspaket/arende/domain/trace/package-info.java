/** What of a case has changed between two moments, value by value. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
