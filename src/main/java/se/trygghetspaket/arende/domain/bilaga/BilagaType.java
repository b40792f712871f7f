package se.trygghetspaket.arende.domain.bilaga;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bilagans filtyp: what a bilaga may be. */
public enum BilagaType {

	PDF("application/pdf", ".pdf"),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),

	PNG("image/png", ".png"),

	JPEG("image/jpeg", ".jpg", ".jpeg"),

	TEXT("text/plain", ".txt"),

	CSV("text/csv", ".csv");

	private final String mediaType;

	private final List<String> suffixes;

	BilagaType(String mediaType, String... suffixes) {
		this.mediaType = mediaType;
		this.suffixes = List.of(suffixes);
	}

	/** The type that a file's name says, whatever the case of its letters. */
	public static Optional<BilagaType> ofName(String fileName) {
		String lower = fileName.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((type) -> type.suffixes.stream().anyMatch(lower::endsWith)).findFirst();
	}

	/**
	 * The type that is sent as this media type.
	 * @throws IllegalArgumentException if none is
	 */
	public static BilagaType ofMediaType(String mediaType) {
		return Arrays.stream(values())
			.filter((type) -> type.mediaType.equals(mediaType))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No bilaga has the media type " + mediaType));
	}

	/** What it is sent as, whatever a browser called it. */
	public String mediaType() {
		return this.mediaType;
	}

	/** How names of such files end. */
	public List<String> suffixes() {
		return this.suffixes;
	}

}
