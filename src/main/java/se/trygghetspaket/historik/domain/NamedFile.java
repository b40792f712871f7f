package se.trygghetspaket.historik.domain;

/** Nämnd fil: a stored document as an entry of the history names it. */
public record NamedFile(String name, String sha256) {
}
