/** The application; one package per feature below. */
@NullMarked
package se.trygghetspaket;

import org.jspecify.annotations.NullMarked;
