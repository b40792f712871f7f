/**
 * History: what was done, by whom, when and why, in chains that show every change made to
 * them afterwards.
 */
@NullMarked
@ApplicationModule(displayName = "Historik", allowedDependencies = { "shared", "language", "web", "storage" })
package se.trygghetspaket.historik;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
