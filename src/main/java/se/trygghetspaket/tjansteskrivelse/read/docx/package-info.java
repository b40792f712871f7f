/**
 * Reads a Word document as the lines of a memo, each with the role that its structure
 * tells.
 */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.read.docx;

import org.jspecify.annotations.NullMarked;
