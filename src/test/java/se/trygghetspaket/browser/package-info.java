/**
 * The pages in a real browser: every page for every role, the whole road, the keyboard,
 * no script, and the pictures of the handbook. Skipped, with the reason, where no
 * Chromium is found; required with {@code -De2e.required=true}.
 */
@NullMarked
package se.trygghetspaket.browser;

import org.jspecify.annotations.NullMarked;
