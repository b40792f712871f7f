/** Searching in PostgreSQL's full text. */
@NullMarked
package se.trygghetspaket.search.storage;

import org.jspecify.annotations.NullMarked;
