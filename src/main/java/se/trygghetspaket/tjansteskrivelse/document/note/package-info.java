/** What the product writes below a table to tell how it is made. */
@NullMarked
@NamedInterface("document")
package se.trygghetspaket.tjansteskrivelse.document.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
