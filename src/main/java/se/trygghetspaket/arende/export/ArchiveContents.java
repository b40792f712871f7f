package se.trygghetspaket.arende.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.dokument.Dokument;

/** The files of an archive, each in its folder, in the order in which they are added. */
final class ArchiveContents {

	private final ContentsText text;

	private final int version;

	private final ArchiveNames names = new ArchiveNames();

	private final List<ArchiveFile> files = new ArrayList<>();

	private final Set<String> bilagor = new HashSet<>();

	/**
	 * An archive without files.
	 * @param version the current version of the case
	 */
	ArchiveContents(ContentsText text, int version) {
		this.text = text;
		this.version = version;
		for (String own : List.of(Manifest.NAME, ContentsText.NAME, "SHA256SUMS")) {
			this.names.add("", own);
		}
	}

	void addStored(Dokument made, ArchiveFile.Content content) {
		String moment = switch (made.moment()) {
			case SUBMITTED -> "till-ekonomi";
			case CERTIFIED -> "intygad";
			case HANDED_IN -> "inlamnad";
			case BESLUTAT -> "beslutat";
			case JUSTERAT -> "justerat";
			case CORRECTED -> "darefter";
		};
		String folder = "handlingar/version-" + made.version() + "/" + moment
				+ ((made.occasion() > 1) ? "-" + made.occasion() : "") + "/";
		this.files.add(new ArchiveFile(this.names.add(folder, made.file().name()), made.kind().name(),
				this.text.of(made), made.version(), made.moment().draft(), made.madeAt(), content));
	}

	/** The memo of a draft, written as it would be now. */
	void addDraft(String name, byte[] content) {
		this.files.add(new ArchiveFile(this.names.add("utkast/", name), "TJANSTESKRIVELSE",
				this.text.message("dokument.archive.UTKAST"), this.version, true, null, () -> content));
	}

	/** A bilaga, once however many versions have it. */
	void addBilaga(Bilaga bilaga, int ofVersion, ArchiveFile.Content content) {
		if (this.bilagor.add(bilaga.sha256())) {
			String folder = "bilagor/version-" + ofVersion + "/";
			this.files.add(new ArchiveFile(this.names.add(folder, bilaga.fileName()), "BILAGA",
					this.text.message("dokument.archive.BILAGA", bilaga.title()), ofVersion, false, bilaga.addedAt(),
					content));
		}
	}

	/** A file that is made for the archive. */
	void addMade(String folder, String name, String kind, byte[] content) {
		this.files.add(new ArchiveFile(this.names.add(folder, name), kind,
				this.text.message("dokument.archive." + kind), this.version, false, null, () -> content));
	}

	List<ArchiveFile> files() {
		return List.copyOf(this.files);
	}

}
