/** The pages of a case's comments. */
@NullMarked
package se.trygghetspaket.arende.web.kommentar;

import org.jspecify.annotations.NullMarked;
