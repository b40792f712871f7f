/** Reading what happened, and keeping what has been seen of it. */
@NullMarked
package se.trygghetspaket.notis.storage;

import org.jspecify.annotations.NullMarked;
