/**
 * Whether a memo has what it needs: sources, receivers, text below its headings, words on
 * what is changed; framework-free.
 */
@NullMarked
@NamedInterface("granskning")
package se.trygghetspaket.tjansteskrivelse.granskning.complete;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
