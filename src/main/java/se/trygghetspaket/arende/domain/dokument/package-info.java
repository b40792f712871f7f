/** The files that a case's documents were when they were made. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.dokument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
