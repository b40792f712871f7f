/** The page of what is moved about a case. */
@NullMarked
package se.trygghetspaket.arende.web.yrkande;

import org.jspecify.annotations.NullMarked;
