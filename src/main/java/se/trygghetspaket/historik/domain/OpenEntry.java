package se.trygghetspaket.historik.domain;

import org.jspecify.annotations.Nullable;

/**
 * Öppen händelse: an entry as anybody may have it.
 *
 * @param payload the text that was hashed, {@code null} for working material
 */
public record OpenEntry(HistoryMark mark, @Nullable String payload) {
}
