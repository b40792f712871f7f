/**
 * A year's amounts restated on another basis: what may be stored, and where it is kept.
 */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.paket.domain.omrakning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
