/**
 * The paket, its budgetram and its fördelningar: what may be spent, how it is split, and
 * what is in force.
 */
@NullMarked
@ApplicationModule(displayName = "Paket",
		allowedDependencies = { "shared", "language", "web", "storage", "export", "historik", "historik::domain" })
package se.trygghetspaket.paket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
