/** What a year's insatser come from, as somebody may see it. */
@NullMarked
@NamedInterface("insatser")
package se.trygghetspaket.arende.insatser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
