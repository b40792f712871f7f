/** A fördelning beside the one before it, as files. */
@NullMarked
@NamedInterface("export")
package se.trygghetspaket.paket.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
