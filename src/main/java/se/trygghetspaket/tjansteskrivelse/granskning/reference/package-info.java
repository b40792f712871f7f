/**
 * Whether decisions, documents and dates that a memo refers to are written and dated as
 * they must be; framework-free.
 */
@NullMarked
@NamedInterface("granskning")
package se.trygghetspaket.tjansteskrivelse.granskning.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
