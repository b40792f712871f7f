/**
 * Sammanfogning: what somebody typed, put together with what somebody else has saved
 * meanwhile.
 */
@NullMarked
package se.trygghetspaket.arende.domain.merge;

import org.jspecify.annotations.NullMarked;
