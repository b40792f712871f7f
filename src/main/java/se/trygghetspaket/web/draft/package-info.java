/**
 * Arbetskopior: what somebody types in a long form is kept for them alone while they
 * write, so that a closed tab, a lost connection or an ended session loses nothing.
 */
@NullMarked
package se.trygghetspaket.web.draft;

import org.jspecify.annotations.NullMarked;
