/** The memo: its model, how it is read from a file and how it is written to one. */
@NullMarked
@ApplicationModule(displayName = "Tjänsteskrivelse",
		allowedDependencies = { "shared", "export", "paket::domain", "paket::check", "paket::export" })
package se.trygghetspaket.tjansteskrivelse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
