/** The pages of a paket's years: what each year has, and which cases it has had. */
@NullMarked
package se.trygghetspaket.arende.web.year;

import org.jspecify.annotations.NullMarked;
