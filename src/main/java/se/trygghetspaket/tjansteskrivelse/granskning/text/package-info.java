/**
 * The running text of a memo as the rules read it: passages, sentences, dates and boards;
 * framework-free.
 */
@NullMarked
@NamedInterface("granskning")
package se.trygghetspaket.tjansteskrivelse.granskning.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
