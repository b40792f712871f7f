/** What every store shares: how values stand in columns. */
@NullMarked
@ApplicationModule(displayName = "Lagring", type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package se.trygghetspaket.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
