/** What is done about a decision after it was made: protokoll and expediering. */
@NullMarked
@NamedInterface("protokoll")
package se.trygghetspaket.arende.protokoll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
