/** The case: the road of a fördelning and its memo from draft to decision. */
@NullMarked
@ApplicationModule(displayName = "Ärende",
		allowedDependencies = { "shared", "language", "web", "storage", "export", "user", "paket", "paket::domain",
				"paket::check", "paket::export", "mall", "mall::domain", "tjansteskrivelse", "tjansteskrivelse::domain",
				"tjansteskrivelse::document", "tjansteskrivelse::granskning", "historik", "historik::domain" })
package se.trygghetspaket.arende;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
