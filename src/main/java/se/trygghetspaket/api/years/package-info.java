/** The calls that follow a paket over its years. */
@NullMarked
package se.trygghetspaket.api.years;

import org.jspecify.annotations.NullMarked;
