package se.trygghetspaket.historik.domain;

import java.time.Instant;

import se.trygghetspaket.shared.UserRef;

/**
 * Post i historiken: what was done, by whom and when, at its number in its chain.
 *
 * @param number from 1 without gaps
 * @param at when it was recorded, to the microsecond
 * @param by who did it, called as then
 */
public record HistoryEntry(HistoryChain chain, long number, Instant at, UserRef by, HistoryEvent event,
		HistoryHash hash) {
}
