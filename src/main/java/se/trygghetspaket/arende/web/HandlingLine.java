package se.trygghetspaket.arende.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.language.PageTime;
import se.trygghetspaket.web.WrittenSize;

/**
 * A stored document on the case page, in every format in which it was made then.
 *
 * @param current whether it is of the case's current version
 * @param voided whether it is a certificate that does not hold any more
 */
record HandlingLine(DokumentKind kind, DokumentMoment moment, String version, boolean current, boolean voided,
		String at, String by, List<FileLink> files) {

	/** The order in which the formats are offered, as where the memo is fetched. */
	private static final List<String> FORMATS = List.of("pdf", "docx", "html", "txt");

	/** The documents, latest first. */
	static List<HandlingLine> of(ArendeAkt akt, List<Dokument> made) {
		Dokument certificate = made.stream()
			.filter((dokument) -> akt.intygHolds() && dokument.kind() == DokumentKind.EKONOMIINTYG)
			.reduce((first, last) -> last)
			.orElse(null);
		Map<List<Object>, List<Dokument>> together = new LinkedHashMap<>();
		made.forEach((dokument) -> together
			.computeIfAbsent(List.of(dokument.version(), dokument.kind(), dokument.moment(), dokument.occasion()),
					(same) -> new ArrayList<>())
			.add(dokument));
		List<HandlingLine> lines = new ArrayList<>(
				together.values().stream().map((same) -> line(akt.arende(), certificate, same)).toList());
		Collections.reverse(lines);
		return lines;
	}

	/**
	 * The documents that were made together.
	 * @param certificate one of the certificate that holds, {@code null} if none does
	 */
	private static HandlingLine line(Arende arende, @Nullable Dokument certificate, List<Dokument> same) {
		Dokument first = same.get(0);
		boolean voided = first.kind() == DokumentKind.EKONOMIINTYG && !same.contains(certificate);
		return new HandlingLine(first.kind(), first.moment(), String.valueOf(first.version()),
				first.version() == arende.version(), voided, PageTime.moment(first.madeAt()), first.madeBy().name(),
				FORMATS.stream()
					.flatMap((format) -> same.stream().filter((dokument) -> dokument.file().format().equals(format)))
					.map((dokument) -> FileLink.of(arende.id(), dokument))
					.toList());
	}

	/** One of its files. */
	record FileLink(String href, String format, String size, String sha256) {

		/** How much of a hash is enough to tell two apart at a glance. */
		private static final int SHORT = 12;

		static FileLink of(ArendeId id, Dokument dokument) {
			return new FileLink("/arenden/" + id.value() + "/handlingar/" + dokument.id(), dokument.file().format(),
					WrittenSize.of(dokument.file().size()), dokument.sha256());
		}

		/** The first digits of the hash. */
		public String shortSha256() {
			return this.sha256.substring(0, SHORT);
		}

	}

}
