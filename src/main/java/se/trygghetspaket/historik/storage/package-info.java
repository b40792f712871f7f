/** Where the history is kept. */
@NullMarked
package se.trygghetspaket.historik.storage;

import org.jspecify.annotations.NullMarked;
