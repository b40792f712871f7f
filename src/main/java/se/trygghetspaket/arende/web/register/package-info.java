/** Giving a case the diarienummer that it lacks. */
@NullMarked
package se.trygghetspaket.arende.web.register;

import org.jspecify.annotations.NullMarked;
