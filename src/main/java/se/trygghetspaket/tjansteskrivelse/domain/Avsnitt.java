package se.trygghetspaket.tjansteskrivelse.domain;

/** Avsnitt: a section of a memo, its heading and its text. */
public record Avsnitt(String rubrik, String text) {
}
