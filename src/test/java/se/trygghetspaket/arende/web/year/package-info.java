/** Tests of the pages of a paket's years. */
@NullMarked
package se.trygghetspaket.arende.web.year;

import org.jspecify.annotations.NullMarked;
