/**
 * What is decided, as open data without signing in, where the municipality has said so.
 */
@NullMarked
package se.trygghetspaket.api.open;

import org.jspecify.annotations.NullMarked;
