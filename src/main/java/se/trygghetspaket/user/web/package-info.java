/** Signing in, and the list of accounts. */
@NullMarked
package se.trygghetspaket.user.web;

import org.jspecify.annotations.NullMarked;
