/** The history: appended to in a chain, and verified. */
@NullMarked
package se.trygghetspaket.historik;

import org.jspecify.annotations.NullMarked;
