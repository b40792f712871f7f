package se.trygghetspaket.shared;

/**
 * Diarienummer: what the registry calls a case, as opaque text; every municipality writes
 * it in its own way, and one number can be on several decisions.
 *
 * @param value 1 to 60 printable characters, trimmed
 */
public record Diarienummer(String value) {

	private static final int LONGEST = 60;

	/**
	 * Trims.
	 * @throws IllegalArgumentException when empty, too long, or holding line breaks or
	 * unprintable characters
	 */
	public Diarienummer {
		value = value.strip();
		if (value.isEmpty() || value.length() > LONGEST || !value.codePoints().allMatch(Diarienummer::isPrintable)) {
			throw new IllegalArgumentException(
					"Ange ett diarienummer på en rad med högst " + LONGEST + " tecken, till exempel KS 2021/71.");
		}
	}

	/** The number as part of a file name: "KFKS 2021/71" becomes "KFKS-2021-71". */
	public String asFileName() {
		StringBuilder name = new StringBuilder();
		this.value.codePoints().forEach((c) -> {
			if (Character.isLetterOrDigit(c)) {
				name.appendCodePoint(c);
			}
			else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
				name.append('-');
			}
		});
		if (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
			name.setLength(name.length() - 1);
		}
		return name.isEmpty() ? "diarienummer" : name.toString();
	}

	@Override
	public String toString() {
		return this.value;
	}

	private static boolean isPrintable(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

}
