/** The page where a year's amounts are restated on another basis. */
@NullMarked
package se.trygghetspaket.paket.web.omrakning;

import org.jspecify.annotations.NullMarked;
