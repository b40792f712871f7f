/** Writes documents as PDF that an archive can keep and a screen reader can read. */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.write.pdf;

import org.jspecify.annotations.NullMarked;
