/** The page after a step: what was done, and what happens next, for whom. */
@NullMarked
package se.trygghetspaket.arende.web.klart;

import org.jspecify.annotations.NullMarked;
