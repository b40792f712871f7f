/** Lines, columns, list marks, units and years: what a memo's text is made of. */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.read.text;

import org.jspecify.annotations.NullMarked;
