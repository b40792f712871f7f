/**
 * What the running text of a memo says of amounts, and whether that is so;
 * framework-free.
 */
@NullMarked
@NamedInterface("granskning")
package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
