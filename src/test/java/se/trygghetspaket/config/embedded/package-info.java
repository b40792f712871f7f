/** Tests of the embedded server. */
@NullMarked
package se.trygghetspaket.config.embedded;

import org.jspecify.annotations.NullMarked;
