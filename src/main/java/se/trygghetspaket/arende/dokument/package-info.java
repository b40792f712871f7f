/** The stored documents of a case: made once, served as they were made. */
@NullMarked
@NamedInterface("dokument")
package se.trygghetspaket.arende.dokument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
