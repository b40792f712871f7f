/** Entries, the chains they stand in and how a chain is verified. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.historik.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
