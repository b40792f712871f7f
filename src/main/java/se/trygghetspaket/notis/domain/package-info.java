/** Who is told of what, free of any framework. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.notis.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
