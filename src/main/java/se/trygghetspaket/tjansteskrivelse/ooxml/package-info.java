/**
 * Office Open XML files (DOCX) opened with bounds on names, sizes, depth and entities,
 * whoever made them. Nothing in them is ever run or fetched.
 */
@NullMarked
package se.trygghetspaket.tjansteskrivelse.ooxml;

import org.jspecify.annotations.NullMarked;
