/** Values that every feature speaks of: money, years, case numbers and people. */
@NullMarked
package se.trygghetspaket.shared;

import org.jspecify.annotations.NullMarked;
