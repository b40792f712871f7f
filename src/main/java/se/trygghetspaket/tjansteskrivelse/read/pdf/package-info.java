/**
 * Reads a memo out of a PDF: glyphs with their places, joined to words, lines, columns
 * and paragraphs, with the file's tags where they can be trusted.
 */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.read.pdf;

import org.jspecify.annotations.NullMarked;
