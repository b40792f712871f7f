/** The page of what became of a year's insatser in the year after. */
@NullMarked
package se.trygghetspaket.arende.web.insatser;

import org.jspecify.annotations.NullMarked;
