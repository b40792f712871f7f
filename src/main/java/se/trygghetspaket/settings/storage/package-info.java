/** Where the settings are kept. */
@NullMarked
package se.trygghetspaket.settings.storage;

import org.jspecify.annotations.NullMarked;
