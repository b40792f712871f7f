/** Lines, columns, list marks, units and years: what a memo's text is made of. */
@NamedInterface("read")
@NullMarked
package se.trygghetspaket.tjansteskrivelse.read.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
