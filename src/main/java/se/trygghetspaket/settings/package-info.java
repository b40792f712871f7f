/**
 * What the municipality has decided about its documents, letterhead and archive profile,
 * and about how the pages look.
 */
@NullMarked
@ApplicationModule(displayName = "Inställningar",
		allowedDependencies = { "shared", "language", "web", "storage", "mall::domain", "paket::domain",
				"tjansteskrivelse", "tjansteskrivelse::domain", "tjansteskrivelse::document",
				"tjansteskrivelse::letterhead", "historik", "historik::domain" })
package se.trygghetspaket.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
