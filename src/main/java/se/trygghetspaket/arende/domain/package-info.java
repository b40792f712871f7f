/** The rules of the case, free of any framework. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.arende.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
