/** What members of kommunstyrelsen move that it decides instead. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain.yrkande;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
