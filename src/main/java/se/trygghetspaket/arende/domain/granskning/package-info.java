/** What people set aside of what the rules see in a case's memo. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.granskning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
