/** The page where a decision is recorded, and read afterwards. */
@NullMarked
package se.trygghetspaket.arende.web.beslut;

import org.jspecify.annotations.NullMarked;
