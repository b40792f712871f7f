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

	/** With what made it unreadable. */
	public UnreadableMemo(Reason reason, Throwable cause) {
		super(reason.sentence(), cause);
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

		UNPACKED_TOO_LARGE("Filen blir för stor när den packas upp. Klistra in den del av texten som ska läsas."),

		PDF_PROTECTED(
				"Pdf-filen är skyddad så att dess text inte får kopieras. Be avsändaren om en fil utan det skyddet, "
						+ "eller klistra in texten."),

		PDF_SCANNED(
				"Pdf-filen har bara bilder av sidorna och ingen text, som när ett papper har skannats. Låt ett program "
						+ "tolka bilderna till text (OCR) och välj den filen, eller skriv eller klistra in texten."),

		PDF_NO_LETTERS(
				"Pdf-filen visar text men säger inte vilka bokstäver den består av, så den går inte att läsa. Spara "
						+ "dokumentet på nytt som pdf från det program det skrevs i, eller klistra in texten."),

		PDF_DAMAGED("Pdf-filen är skadad eller ofullständig. Hämta eller spara den på nytt, eller klistra in texten."),

		PDF_TOO_LONG(
				"Pdf-filen har för många sidor. En tjänsteskrivelse får ha högst 200 sidor; spara bara de sidor som "
						+ "ska läsas som en egen fil, eller klistra in texten."),

		PDF_TOO_HEAVY(
				"Pdf-filen är byggd så att den tar för lång tid eller för mycket minne att läsa. Spara dokumentet på "
						+ "nytt som pdf från det program det skrevs i, eller klistra in texten.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

		public String sentence() {
			return this.sentence;
		}

		/** Whether there was too much of it. */
		public boolean isSize() {
			return this == TOO_LARGE || this == FILE_TOO_LARGE || this == UNPACKED_TOO_LARGE || this == PDF_TOO_LONG;
		}

	}

}
