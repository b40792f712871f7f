/** A paket over many years, and the whole life of an insats. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.paket.domain.years;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
