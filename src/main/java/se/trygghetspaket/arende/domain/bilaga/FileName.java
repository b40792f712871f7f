package se.trygghetspaket.arende.domain.bilaga;

import java.text.Normalizer;

/** The name of a file as its sender gave it, refused where it is more than a name. */
final class FileName {

	private static final int LONGEST = 200;

	/** What some file system reads as something else than a part of a name. */
	private static final String RESERVED = ":*?\"<>|";

	private FileName() {
	}

	/**
	 * The name, with each letter and its accents in one character.
	 * @throws BilagaRefused if it is none, or could mislead whoever gets the file
	 */
	static String read(String typed) {
		String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
		if (name.isEmpty()) {
			throw new BilagaRefused(BilagaFault.MISSING);
		}
		if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.startsWith(".")) {
			throw new BilagaRefused(BilagaFault.NAME_PATH);
		}
		if (name.codePoints().anyMatch(FileName::isUnfit)) {
			throw new BilagaRefused(BilagaFault.NAME_UNFIT);
		}
		if (name.length() > LONGEST) {
			throw new BilagaRefused(BilagaFault.NAME_LONG);
		}
		return name;
	}

	/** Among them the marks that turn the direction of a text: "fdp.exe" as "exe.pdf". */
	private static boolean isUnfit(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				true;
			default -> RESERVED.indexOf(c) >= 0;
		};
	}

}
