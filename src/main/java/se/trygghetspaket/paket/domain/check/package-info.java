/** Pure answers about fördelningar: two compared, and one held against its ram. */
@NullMarked
@NamedInterface("check")
package se.trygghetspaket.paket.domain.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
