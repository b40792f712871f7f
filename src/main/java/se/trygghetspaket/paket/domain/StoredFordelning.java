package se.trygghetspaket.paket.domain;

/**
 * Lagrad fördelning: a fördelning with its place in the database. Once frozen it never
 * changes; {@code lockVersion} tells two editors of a draft apart.
 */
public record StoredFordelning(FordelningId id, PaketId paket, FordelningOrigin origin, Fordelning fordelning,
		boolean frozen, long lockVersion) {
}
