package se.trygghetspaket.notis.domain;

import java.time.Instant;

/**
 * Notis: something that somebody is told of.
 *
 * @param what what happened: the name of a move, {@code KOMMENTAR}, what became of a ram,
 * or {@code KALLELSE} with the organ
 * @param title the case, the year or the meeting that it happened to
 * @param detail diarienummer, paket and year; may be empty
 * @param status where the case stands now, empty where it is about no case
 * @param why in the words of whoever did it, empty where none were said
 * @param by who did it, empty where nobody did
 * @param href the address of the place that it is about
 */
public record Notis(NotisKey key, String what, String title, String detail, String status, String why, String by,
		Instant at, String href, boolean seen) {
}
