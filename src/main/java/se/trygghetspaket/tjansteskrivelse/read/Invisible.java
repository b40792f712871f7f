package se.trygghetspaket.tjansteskrivelse.read;

/** Characters that cannot be seen, which files of word processors are full of. */
final class Invisible {

	private Invisible() {
	}

	/**
	 * Without soft hyphens, marks without width and marks of direction; what breaks a
	 * line is a space.
	 */
	static String removed(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\u2028' || c == '\u2029' || (c != '\t' && Character.isISOControl(c))) {
				kept.append(' ');
			}
			else if (c != '\u00AD' && Character.getType(c) != Character.FORMAT) {
				kept.append(c);
			}
		}
		return kept.toString();
	}

	/** Whether something shows in another order than it stands in. */
	static boolean turnsDirection(String text) {
		return text.chars().anyMatch((c) -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
	}

}
