/** The page where it is followed up what was spent of what was decided for a year. */
@NullMarked
package se.trygghetspaket.paket.web.uppfoljning;

import org.jspecify.annotations.NullMarked;
