package se.trygghetspaket.arende.domain.protokoll;

import java.time.LocalDate;

/** Nedtagning: that the anslag was taken down, and on which day. */
public record Nedtagning(LocalDate datum) {
}
