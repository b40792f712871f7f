/** The first page: what waits for whoever has signed in, and where each paket stands. */
@NullMarked
@ApplicationModule(displayName = "Start", allowedDependencies = { "shared", "web", "language", "user", "paket",
		"paket::domain", "arende", "arende::domain", "arende::meeting", "notis", "notis::domain" })
package se.trygghetspaket.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
