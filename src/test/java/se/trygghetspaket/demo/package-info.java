/** Tests of the demo. */
@NullMarked
package se.trygghetspaket.demo;

import org.jspecify.annotations.NullMarked;
