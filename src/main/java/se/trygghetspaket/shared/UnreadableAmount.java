package se.trygghetspaket.shared;

/**
 * Thrown when a text is no certain amount; its message tells a person what to type
 * instead.
 */
public class UnreadableAmount extends IllegalArgumentException {

	private final Reason reason;

	UnreadableAmount(Reason reason) {
		super(reason.sentence());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** A Swedish sentence on what was wrong and what to type instead. */
	public String sentence() {
		return this.reason.sentence();
	}

	/** Why an amount could not be read. */
	public enum Reason {

		EMPTY("Beloppet är tomt. Skriv ett belopp, till exempel 0,8 mkr eller 800 000 kr."),

		TOO_LONG("Texten är för lång för ett belopp. Skriv bara talet och enheten, till exempel 800 000 kr."),

		FOREIGN_DIGIT("Beloppet har andra siffror än 0–9. Skriv om det med vanliga siffror, till exempel 1 500 kr."),

		DECIMAL_POINT("Punkten kan betyda olika saker. Skriv decimalkomma, till exempel 1,5 mkr, och mellanslag "
				+ "mellan tusental, till exempel 1 500 000 kr."),

		SEVERAL_COMMAS("Beloppet har mer än ett kommatecken. Skriv ett enda decimalkomma, till exempel 1,5 mkr."),

		DANGLING_COMMA("Det saknas en siffra före eller efter kommat. Skriv båda, till exempel 0,5 mkr."),

		THOUSANDS_COMMA("Kommat kan betyda olika saker. Skriv mellanslag mellan tusental, till exempel 1 500 kr."),

		EXPONENT("Beloppet är skrivet med e. Skriv ut alla siffror, till exempel 1 000 000 kr."),

		BAD_GROUPS("Siffrorna är grupperade fel. Skriv tre siffror i varje grupp, till exempel 1 500 000 kr."),

		LEADING_ZERO("Beloppet börjar med en nolla. Ta bort den eller skriv komma efter den, till exempel 0,8 mkr."),

		MISPLACED_MINUS("Minustecknet ska stå direkt före den första siffran, till exempel −0,5 mkr."),

		NOT_A_NUMBER("Texten är inget belopp. Skriv siffror och enhet, till exempel 1,5 mkr, 400 tkr eller "
				+ "800 000 kr."),

		UNKNOWN_UNIT("Enheten känns inte igen. Skriv kr, tkr eller mkr efter talet, till exempel 1,5 mkr."),

		MISSING_UNIT("Enheten saknas. Skriv den efter talet, till exempel fem miljoner kronor."),

		AMBIGUOUS_UNIT("Det framgår inte om beloppet är i kr, tkr eller mkr. Skriv enheten, till exempel 1 500 tkr."),

		TRAILING_TEXT("Det står något mer efter beloppet. Skriv bara talet och enheten, till exempel 800 000 kr."),

		NOT_WHOLE_KRONOR("Beloppet blir inte hela kronor. Skriv ett belopp utan ören, till exempel 1 500 kr."),

		OUT_OF_RANGE("Beloppet är för stort. Skriv ett belopp mellan −1 000 000 000 000 kr och 1 000 000 000 000 kr.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

		public String sentence() {
			return this.sentence;
		}

	}

}
