/** The rules of paket, budgetram and fördelning, free of any framework. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.paket.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
