/**
 * What every page shares: the layout, who is signed in, how values are shown, and error
 * pages.
 */
@NullMarked
@ApplicationModule(displayName = "Webb", type = ApplicationModule.Type.OPEN,
		allowedDependencies = { "shared", "storage", "language" })
package se.trygghetspaket.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
