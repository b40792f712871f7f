/** How the municipality's name, logotype and colours come on every page. */
@NullMarked
package se.trygghetspaket.web.look;

import org.jspecify.annotations.NullMarked;
