/** The form that a paket's memos start with, and what they must have to be submitted. */
@NullMarked
@ApplicationModule(displayName = "Skrivelsemall",
		allowedDependencies = { "shared", "language", "web", "storage", "paket", "paket::domain", "tjansteskrivelse",
				"tjansteskrivelse::domain", "tjansteskrivelse::document", "historik", "historik::domain" })
package se.trygghetspaket.mall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
