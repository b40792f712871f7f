/** Tests of the pages of a case's fördelning. */
@NullMarked
package se.trygghetspaket.arende.web.fordelning;

import org.jspecify.annotations.NullMarked;
