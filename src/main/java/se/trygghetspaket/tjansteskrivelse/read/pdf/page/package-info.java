/**
 * Opens a PDF within bounds of time and memory, and tells what its pages show and what
 * its tags say.
 */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import org.jspecify.annotations.NullMarked;
