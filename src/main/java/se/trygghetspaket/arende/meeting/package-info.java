/** What kommunstyrelsen and its meetings do with the cases. */
@NullMarked
@NamedInterface("meeting")
package se.trygghetspaket.arende.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
