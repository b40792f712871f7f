/** The look of the pages: colours that can be read, and a logotype that does nothing. */
@NullMarked
package se.trygghetspaket.settings.domain;

import org.jspecify.annotations.NullMarked;
