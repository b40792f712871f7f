/** What the application runs on: settings, the clock and the words it starts with. */
@NullMarked
package se.trygghetspaket.config;

import org.jspecify.annotations.NullMarked;
