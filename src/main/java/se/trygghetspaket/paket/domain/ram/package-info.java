/** The ram of a paket and a year, and where its revisions are kept. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.paket.domain.ram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
