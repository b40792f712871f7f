@NullMarked
package se.trygghetspaket.arende.export;

import org.jspecify.annotations.NullMarked;
