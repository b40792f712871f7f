/** What has been done with a case, its versions, and where a number comes from. */
@NullMarked
package se.trygghetspaket.arende.web.historik;

import org.jspecify.annotations.NullMarked;
