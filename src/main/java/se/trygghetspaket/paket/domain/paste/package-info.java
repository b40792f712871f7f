/** What is pasted out of a spreadsheet, read and placed on the lines of a table. */
@NullMarked
@NamedInterface("domain")
package se.trygghetspaket.paket.domain.paste;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
