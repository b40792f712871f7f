/** The calls about the years of a paket beyond a single one's figures. */
@NullMarked
package se.trygghetspaket.api.years;

import org.jspecify.annotations.NullMarked;
