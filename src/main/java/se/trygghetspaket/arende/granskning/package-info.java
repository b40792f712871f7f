/** Checks the memo of a case, mends it, and keeps what people set aside. */
@NullMarked
@NamedInterface("granskning")
package se.trygghetspaket.arende.granskning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
