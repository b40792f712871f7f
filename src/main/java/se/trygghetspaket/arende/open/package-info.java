/** What is decided, for everybody. */
@NullMarked
@NamedInterface("open")
package se.trygghetspaket.arende.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
