package se.trygghetspaket.tjansteskrivelse.read;

/**
 * Thrown when what was handed in is no text that can be read; its message tells what to
 * do.
 */
public class UnreadableMemo extends RuntimeException {

	private final Reason reason;

	public UnreadableMemo(Reason reason) {
		super(reason.sentence());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** A Swedish sentence on what was wrong and what to do. */
	public String sentence() {
		return this.reason.sentence();
	}

	/** Why a memo could not be read. */
	public enum Reason {

		EMPTY("Det finns ingen text att läsa. Klistra in tjänsteskrivelsen eller välj en fil med text."),

		BINARY("Filen är inte text, inte Word och inte pdf. Välj tjänsteskrivelsen som .docx, .pdf eller .txt, eller "
				+ "klistra in texten."),

		OTHER_KIND("Filen är något annat än den sägs vara. Öppna den i programmet som den kom ifrån, spara den som "
				+ ".docx, .pdf eller .txt och välj den igen, eller klistra in texten."),

		OLDER_KIND(
				"Filen är sparad i ett format som inte går att läsa här, till exempel .doc, .odt, .rtf eller strikt Open XML. Öppna "
						+ "den i Word eller LibreOffice, spara som .docx och välj den igen, eller klistra in texten."),

		ENCRYPTED("Filen är skyddad med lösenord och går inte att läsa. Öppna den, ta bort lösenordet, spara och välj "
				+ "den igen, eller klistra in texten."),

		MACROS("Filen har makron eller annat som kan köras och öppnas inte här. Öppna den i Word, spara som .docx utan "
				+ "makron och välj den igen, eller klistra in texten."),

		DAMAGED("Filen är skadad och går inte att läsa. Öppna den i Word, spara den på nytt som .docx och välj den "
				+ "igen, eller klistra in texten."),

		UNSAFE("Filen är byggd på ett sätt som inget ordbehandlingsprogram gör och öppnas inte. Klistra in texten i "
				+ "stället."),

		TOO_LARGE("Texten är för stor. En tjänsteskrivelse får vara högst 1 MB och 20 000 rader; klistra in bara den "
				+ "del som ska läsas."),

		FILE_TOO_LARGE("Filen är för stor. En Word-fil eller pdf får vara högst 10 MB; ta bort bilder och bilagor ur "
				+ "den, eller klistra in texten."),

		UNPACKED_TOO_LARGE("Filen blir för stor när den packas upp. Klistra in den del av texten som ska läsas.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

		public String sentence() {
			return this.sentence;
		}

		/** Whether there was too much of it. */
		public boolean isSize() {
			return this == TOO_LARGE || this == FILE_TOO_LARGE || this == UNPACKED_TOO_LARGE;
		}

	}

}
