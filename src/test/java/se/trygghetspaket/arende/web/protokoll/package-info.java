/** Tests of the pages of what follows on a decision. */
@NullMarked
package se.trygghetspaket.arende.web.protokoll;

import org.jspecify.annotations.NullMarked;
