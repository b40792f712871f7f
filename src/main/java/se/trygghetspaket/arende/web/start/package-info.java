/** The page where a case is started. */
@NullMarked
package se.trygghetspaket.arende.web.start;

import org.jspecify.annotations.NullMarked;
