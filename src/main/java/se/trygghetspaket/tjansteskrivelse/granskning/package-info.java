/**
 * Checks what was read out of a memo and tells what a person should know; framework-free.
 */
@NullMarked
@NamedInterface("granskning")
package se.trygghetspaket.tjansteskrivelse.granskning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
