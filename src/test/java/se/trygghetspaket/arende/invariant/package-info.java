/**
 * What the database keeps whoever writes: tried past the application, and by many at
 * once.
 */
@NullMarked
package se.trygghetspaket.arende.invariant;

import org.jspecify.annotations.NullMarked;
