/** The pages of a case's fördelning: its table, the comparison and the budget check. */
@NullMarked
package se.trygghetspaket.arende.web.fordelning;

import org.jspecify.annotations.NullMarked;
