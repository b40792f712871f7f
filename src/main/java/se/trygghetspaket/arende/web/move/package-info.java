/** The pages where a case is taken on its road, one step at a time. */
@NullMarked
package se.trygghetspaket.arende.web.move;

import org.jspecify.annotations.NullMarked;
