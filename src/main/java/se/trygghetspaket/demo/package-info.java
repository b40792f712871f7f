/**
 * Demo users and cases, made through the services that people use; only in demo mode, and
 * not part of the packaged application.
 */
@NullMarked
@ApplicationModule(displayName = "Demo",
		allowedDependencies = { "shared", "user", "paket", "paket::domain", "arende", "arende::domain",
				"arende::meeting", "arende::granskning", "inlasning", "tjansteskrivelse::domain",
				"tjansteskrivelse::read", "tjansteskrivelse::granskning" })
package se.trygghetspaket.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
