/** Tests of what the application runs on. */
@NullMarked
package se.trygghetspaket.config;

import org.jspecify.annotations.NullMarked;
