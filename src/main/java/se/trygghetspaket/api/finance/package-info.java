/** The calls about what finance follows: conformance and changes. */
@NullMarked
package se.trygghetspaket.api.finance;

import org.jspecify.annotations.NullMarked;
