/** Why a call got no answer, in the form of RFC 9457, wherever it was refused. */
@NullMarked
@NamedInterface("problem")
package se.trygghetspaket.api.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
