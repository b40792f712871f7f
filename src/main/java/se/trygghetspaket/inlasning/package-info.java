/**
 * Reading a memo in: from a file to a case, with a person who looks at everything in
 * between.
 */
@NullMarked
@ApplicationModule(displayName = "Inläsning",
		allowedDependencies = { "shared", "language", "web", "user", "paket", "paket::domain", "arende",
				"arende::domain", "historik", "historik::domain", "paket::check", "tjansteskrivelse",
				"tjansteskrivelse::ooxml", "tjansteskrivelse::domain", "tjansteskrivelse::document",
				"tjansteskrivelse::read", "tjansteskrivelse::granskning" })
package se.trygghetspaket.inlasning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
