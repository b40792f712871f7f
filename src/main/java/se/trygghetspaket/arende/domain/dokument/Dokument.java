package se.trygghetspaket.arende.domain.dokument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.shared.UserRef;

/**
 * Handling: a document of a case as the file that it was when it was made, without its
 * bytes, which never change.
 *
 * @param id its number, given when it is stored
 * @param version the version of the case
 * @param occasion from 1, which one of those of the same kind and moment it is
 * @param file name, format and size
 * @param sha256 of its bytes
 * @param head what the case's history ended with when it was made, as it says itself
 */
public record Dokument(long id, int version, DokumentKind kind, DokumentMoment moment, int occasion, DokumentFile file,
		String sha256, HistoryHead head, UserRef madeBy, Instant madeAt) {

	/**
	 * Those of a case's documents that somebody may see who may see the case: for one who
	 * sees no working material those of the versions that were handed in, without what
	 * was made as a draft.
	 */
	public static List<Dokument> visible(List<Dokument> all, boolean working) {
		if (working) {
			return List.copyOf(all);
		}
		Set<Integer> handedIn = all.stream()
			.filter((dokument) -> dokument.moment == DokumentMoment.HANDED_IN)
			.map(Dokument::version)
			.collect(Collectors.toSet());
		return all.stream()
			.filter((dokument) -> !dokument.moment.draft() && handedIn.contains(dokument.version))
			.toList();
	}

	/**
	 * The latest of these in a format.
	 * @param all in the order in which they were made
	 */
	public static Optional<Dokument> latest(List<Dokument> all, int version, DokumentKind kind, String format) {
		return all.stream()
			.filter((dokument) -> dokument.version == version && dokument.kind == kind
					&& dokument.file.format().equals(format))
			.reduce((first, last) -> last);
	}

}
