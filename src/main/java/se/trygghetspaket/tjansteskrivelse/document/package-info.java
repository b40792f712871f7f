/** A memo as a document: what every export prints, free of any framework. */
@NullMarked
@NamedInterface("document")
package se.trygghetspaket.tjansteskrivelse.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
