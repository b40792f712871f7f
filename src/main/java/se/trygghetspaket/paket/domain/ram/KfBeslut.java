package se.trygghetspaket.paket.domain.ram;

import java.time.LocalDate;

import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;

/**
 * Kommunfullmäktiges beslut: the decision that sets a ram, cited by date, paragraf and
 * diarienummer as a memo must cite it.
 */
public record KfBeslut(LocalDate date, Paragraf paragraf, Diarienummer diarienummer) {
}
