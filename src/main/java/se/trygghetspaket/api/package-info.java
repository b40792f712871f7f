/**
 * The JSON interface under {@code /api/v1}, for other programs: stateless, signed in with
 * HTTP Basic, errors as problem details (RFC 9457). Key names are those of the outside
 * contract, in Swedish; every key is always there, and amounts are whole kronor.
 */
@NullMarked
@ApplicationModule(displayName = "API",
		allowedDependencies = { "shared", "language", "web", "export", "paket", "paket::domain", "paket::check",
				"paket::export", "arende", "arende::domain", "arende::export", "arende::insatser", "arende::meeting",
				"arende::open", "arende::protokoll", "historik::domain", "ekonomi", "ekonomi::domain",
				"tjansteskrivelse", "tjansteskrivelse::domain", "tjansteskrivelse::read",
				"tjansteskrivelse::granskning" })
package se.trygghetspaket.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
