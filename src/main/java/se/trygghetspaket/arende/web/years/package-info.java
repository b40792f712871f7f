/** The pages of a paket over many years, and of an insats over its life. */
@NullMarked
package se.trygghetspaket.arende.web.years;

import org.jspecify.annotations.NullMarked;
