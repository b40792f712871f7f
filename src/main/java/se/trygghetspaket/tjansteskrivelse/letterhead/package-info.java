/**
 * A municipality's letterhead: a document of Word whose styles, header, footer and page a
 * memo is written into. Free of any framework.
 */
@NullMarked
@NamedInterface("letterhead")
package se.trygghetspaket.tjansteskrivelse.letterhead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
