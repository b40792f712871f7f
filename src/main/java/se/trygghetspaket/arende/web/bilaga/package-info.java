/** The pages of a case's bilagor. */
@NullMarked
package se.trygghetspaket.arende.web.bilaga;

import org.jspecify.annotations.NullMarked;
