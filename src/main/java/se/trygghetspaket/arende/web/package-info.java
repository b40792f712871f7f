/** The page of one case, and those where it is taken one step on its road. */
@NullMarked
package se.trygghetspaket.arende.web;

import org.jspecify.annotations.NullMarked;
