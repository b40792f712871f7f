package se.trygghetspaket.historik.domain;

/**
 * Märke i historiken: an entry by its number and hashes alone, which is all that is told
 * of working material.
 */
public record HistoryMark(long number, boolean working, HistoryHash hash) {
}
