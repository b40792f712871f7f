/** Everything of a case as one archive. */
@NullMarked
@NamedInterface("export")
package se.trygghetspaket.arende.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
