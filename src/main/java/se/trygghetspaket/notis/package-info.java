/**
 * What somebody is told of: that something waits for them, came back to them or happened
 * to what is theirs. Derived from what is stored; only what each has seen is kept.
 */
@NullMarked
@ApplicationModule(displayName = "Notiser",
		allowedDependencies = { "shared", "web", "language", "storage", "arende::domain" })
package se.trygghetspaket.notis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
