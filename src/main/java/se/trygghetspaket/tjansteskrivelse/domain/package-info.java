/** The memo and what was read from one, free of any framework. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.tjansteskrivelse.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
