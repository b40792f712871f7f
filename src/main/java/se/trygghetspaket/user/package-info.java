/** Accounts: who may sign in, what they are called and which roles they hold. */
@NullMarked
@ApplicationModule(displayName = "Användare", allowedDependencies = { "shared", "language", "web" })
package se.trygghetspaket.user;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
