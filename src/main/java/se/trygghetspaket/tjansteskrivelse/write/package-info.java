/** Writes a memo's document model as text, HTML and DOCX. */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.write;

import org.jspecify.annotations.NullMarked;
