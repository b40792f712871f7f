/** The appendices of a memo, and what may be one. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.bilaga;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
