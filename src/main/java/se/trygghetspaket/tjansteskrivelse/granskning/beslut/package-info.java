/**
 * Whether the proposed decision can be lifted into the protokoll, and whether its amounts
 * are those of the table; framework-free.
 */
@NullMarked
@NamedInterface("granskning")
package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
