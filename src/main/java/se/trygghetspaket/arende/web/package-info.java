/** The pages of the case: the list, the case itself, and how one is started. */
@NullMarked
package se.trygghetspaket.arende.web;

import org.jspecify.annotations.NullMarked;
