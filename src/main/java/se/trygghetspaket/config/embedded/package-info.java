/**
 * A real PostgreSQL server of our own, for trying the product and for its tests; the
 * packaged application has none.
 */
@NullMarked
package se.trygghetspaket.config.embedded;

import org.jspecify.annotations.NullMarked;
