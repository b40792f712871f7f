package se.trygghetspaket.paket.domain;

/** What a printed name or label must be: one line of visible text. */
final class Labels {

	private Labels() {
	}

	static String require(String text, int maxLength) {
		String stripped = text.strip();
		if (stripped.isEmpty()) {
			throw new IllegalArgumentException("A label must not be blank");
		}
		if (stripped.length() > maxLength) {
			throw new IllegalArgumentException("A label has at most " + maxLength + " characters");
		}
		if (stripped.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A label is one line without control characters");
		}
		return stripped;
	}

}
