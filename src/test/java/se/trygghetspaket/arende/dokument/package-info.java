@NullMarked
package se.trygghetspaket.arende.dokument;

import org.jspecify.annotations.NullMarked;
