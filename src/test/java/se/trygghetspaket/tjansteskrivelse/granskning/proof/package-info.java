/** Whether the checking of a memo finds what is wrong and is silent about what is not. */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import org.jspecify.annotations.NullMarked;
