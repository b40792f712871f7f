/**
 * The memo as it is written here, and a memo as it was read from a file, free of any
 * framework. What was read holds {@code null} where the memo says nothing.
 */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.tjansteskrivelse.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
