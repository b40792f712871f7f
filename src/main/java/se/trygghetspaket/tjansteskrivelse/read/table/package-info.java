/** Reads decision lists and tables of amounts. */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.read.table;

import org.jspecify.annotations.NullMarked;
