/**
 * Looks into a file of Word or Excel within bounds before anything else opens it. Free of
 * any framework; nothing in a file is run, fetched or followed.
 */
@NamedInterface("ooxml")
@NullMarked
package se.trygghetspaket.tjansteskrivelse.ooxml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
