/**
 * Finding cases, lines, memos, decisions and paket by the words in them. A read model;
 * nothing is changed here.
 */
@NullMarked
@ApplicationModule(displayName = "Sök",
		allowedDependencies = { "shared", "web", "storage", "paket", "paket::domain", "arende", "arende::domain" })
package se.trygghetspaket.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
