package se.trygghetspaket.arende.domain.beslut;

import java.time.Instant;
import java.time.LocalDate;

import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.UserRef;

/**
 * Beslut: what an organ decided at a sammanträde, under which paragraf; who recorded it
 * and when. The meeting's date is typed and may lie in the past, the time of recording is
 * the clock's.
 */
public record Beslut(String organ, LocalDate sammantradeDatum, Paragraf paragraf, Beslutsutfall utfall,
		UserRef recordedBy, Instant recordedAt) {
}
