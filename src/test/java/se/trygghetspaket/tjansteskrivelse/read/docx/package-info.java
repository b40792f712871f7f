@NullMarked
package se.trygghetspaket.tjansteskrivelse.read.docx;

import org.jspecify.annotations.NullMarked;
