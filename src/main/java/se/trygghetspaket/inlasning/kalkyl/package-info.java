/**
 * Reads a table of several years from a spreadsheet: bytes become sheets of cells, and a
 * sheet the lines and years of a paket. Framework-free; nothing in a file is run, fetched
 * or computed, and nothing is guessed: what is uncertain is told.
 */
@NullMarked
package se.trygghetspaket.inlasning.kalkyl;

import org.jspecify.annotations.NullMarked;
