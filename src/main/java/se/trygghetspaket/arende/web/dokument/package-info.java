/** The stored documents of a case, for a browser. */
@NullMarked
package se.trygghetspaket.arende.web.dokument;

import org.jspecify.annotations.NullMarked;
