/**
 * Finance's desk: every paket and year held against its ram, and what has been changed of
 * amounts during a period. A read model; nothing is changed here.
 */
@NullMarked
@ApplicationModule(displayName = "Ekonomi", allowedDependencies = { "shared", "language", "web", "storage", "export",
		"paket", "paket::domain", "arende::domain" })
package se.trygghetspaket.ekonomi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
