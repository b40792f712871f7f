package se.trygghetspaket.arende.export;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A file in an archive, whose bytes are read when it is written.
 *
 * @param path its name, with folders
 * @param kind what it is, for programs
 * @param about what it is, for people
 * @param version the version of the case
 * @param draft whether it is marked as a draft
 * @param at when it was made or added; {@code null} for what is made for the archive
 */
record ArchiveFile(String path, String kind, String about, int version, boolean draft, @Nullable Instant at,
		Content content) {

	/** Reads the bytes of a file. */
	@FunctionalInterface
	interface Content {

		byte[] read();

	}

}
