/** The memo of a case: edited while it is a draft, read and fetched otherwise. */
@NullMarked
package se.trygghetspaket.arende.web.memo;

import org.jspecify.annotations.NullMarked;
