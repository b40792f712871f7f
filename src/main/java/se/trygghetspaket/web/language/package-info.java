/** Choosing the language that the pages are read in, and remembering the choice. */
@NullMarked
package se.trygghetspaket.web.language;

import org.jspecify.annotations.NullMarked;
