/** Paket, ramar and fördelningar in PostgreSQL. */
@NullMarked
package se.trygghetspaket.paket.storage;

import org.jspecify.annotations.NullMarked;
