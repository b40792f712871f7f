/** The look of the pages, in colours that can be read. */
@NullMarked
package se.trygghetspaket.settings.domain;

import org.jspecify.annotations.NullMarked;
