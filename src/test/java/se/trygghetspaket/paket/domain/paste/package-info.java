@NullMarked
package se.trygghetspaket.paket.domain.paste;

import org.jspecify.annotations.NullMarked;
