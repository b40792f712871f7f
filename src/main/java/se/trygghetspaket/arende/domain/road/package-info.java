/** The road that a case has taken, step by step. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.road;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
