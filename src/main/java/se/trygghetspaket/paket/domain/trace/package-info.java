/** What of a paket or a ram has changed between two moments, value by value. */
@NullMarked
package se.trygghetspaket.paket.domain.trace;

import org.jspecify.annotations.NullMarked;
