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

		BINARY("Filen är inte text. Spara tjänsteskrivelsen som oformaterad text (.txt), eller klistra in texten."),

		TOO_LARGE("Texten är för stor. En tjänsteskrivelse får vara högst 1 MB och 20 000 rader; klistra in bara den "
				+ "del som ska läsas.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

		public String sentence() {
			return this.sentence;
		}

	}

}
