/** Figures as files for other programs: tables as CSV, for Swedish Excel or a program. */
@NullMarked
@NamedInterface("export")
package se.trygghetspaket.paket.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
