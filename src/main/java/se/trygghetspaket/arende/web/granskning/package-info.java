/** The page where a case's memo is held against its figures and what is recorded. */
@NullMarked
package se.trygghetspaket.arende.web.granskning;

import org.jspecify.annotations.NullMarked;
