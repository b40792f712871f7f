/** Tests of the pages of the meetings. */
@NullMarked
package se.trygghetspaket.arende.web.sammantrade;

import org.jspecify.annotations.NullMarked;
