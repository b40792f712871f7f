/** Where the numbers of a case come from, and what its versions have changed. */
@NullMarked
package se.trygghetspaket.arende.explain;

import org.jspecify.annotations.NullMarked;
