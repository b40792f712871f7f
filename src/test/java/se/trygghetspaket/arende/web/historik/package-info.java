/** Tests of the pages of a case's history. */
@NullMarked
package se.trygghetspaket.arende.web.historik;

import org.jspecify.annotations.NullMarked;
