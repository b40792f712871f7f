/** The list of cases, with its filter. */
@NullMarked
package se.trygghetspaket.arende.web.list;

import org.jspecify.annotations.NullMarked;
