/**
 * The memo as it is written here, what is said about one, and the lines that any memo
 * has, free of any framework.
 */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.tjansteskrivelse.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
