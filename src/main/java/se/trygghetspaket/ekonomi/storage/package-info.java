/** Reads across the tables of paket, cases and history; writes nothing. */
@NullMarked
package se.trygghetspaket.ekonomi.storage;

import org.jspecify.annotations.NullMarked;
