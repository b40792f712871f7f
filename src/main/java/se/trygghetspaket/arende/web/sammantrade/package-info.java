/** The meetings, and the cases on them. */
@NullMarked
package se.trygghetspaket.arende.web.sammantrade;

import org.jspecify.annotations.NullMarked;
