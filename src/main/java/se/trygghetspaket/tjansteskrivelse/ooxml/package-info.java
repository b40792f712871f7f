/**
 * Looks into a file of Word within bounds before anything else opens it. Free of any
 * framework; nothing in a file is run, fetched or followed.
 */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.ooxml;

import org.jspecify.annotations.NullMarked;
