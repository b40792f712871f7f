package se.trygghetspaket.historik.domain;

/**
 * Sigill: what a chain ended with when something was certified, decided or printed.
 *
 * @param what what was done then
 */
public record HistorySeal(HistoryChain chain, HistoryHead head, String what) {
}
