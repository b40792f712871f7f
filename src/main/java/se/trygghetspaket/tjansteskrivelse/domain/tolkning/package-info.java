/**
 * A memo as it was read from a file, or as the rules read one that is being written, free
 * of any framework. It holds {@code null} where the memo says nothing.
 */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
