/** The page where a draft is started from what is in force now. */
@NullMarked
package se.trygghetspaket.arende.web.rebase;

import org.jspecify.annotations.NullMarked;
