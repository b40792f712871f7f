/** How the years of all paket stand against their ramar, free of any framework. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.ekonomi.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
