/** The municipality's logotype: a still picture that does nothing. */
@NullMarked
package se.trygghetspaket.settings.logotyp;

import org.jspecify.annotations.NullMarked;
