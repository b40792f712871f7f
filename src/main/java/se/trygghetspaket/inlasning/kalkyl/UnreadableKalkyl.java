package se.trygghetspaket.inlasning.kalkyl;

/**
 * Thrown when a file is no spreadsheet that can be read; its message tells what to do.
 * Nothing of the file was kept.
 */
public class UnreadableKalkyl extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	public UnreadableKalkyl(Reason reason) {
		super(reason.sentence());
		this.reason = reason;
	}

	UnreadableKalkyl(Reason reason, Throwable cause) {
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

	/** Why a file could not be read. */
	public enum Reason {

		MISSING("Välj en fil: en Excel-fil (.xlsx) eller en textfil med kolumner (.csv)."),

		LOST("Det som lästes ur filen följde inte med. Välj filen igen."),

		EMPTY("Filen är tom. Välj en fil som har en rad för varje insats och en kolumn för varje år."),

		TOO_LARGE("Filen är större än 10 MB. Spara bara det blad som ska läsas i en egen fil."),

		BOMB("Filen blir för stor när den packas upp. Spara bara det blad som ska läsas i en egen fil."),

		LOCKED("Filen är skyddad med lösenord eller sparad i det äldre formatet .xls. Öppna den i Excel, ta bort "
				+ "lösenordet, spara som .xlsx och välj den igen."),

		MACROS("Filen har makron och öppnas inte. Öppna den i Excel, spara som .xlsx utan makron och välj den igen."),

		OTHER_KIND("Filen är ingen Excel-fil och ingen text. Spara kalkylen som .xlsx eller .csv och välj den igen."),

		DAMAGED("Filen är skadad och går inte att läsa. Öppna den i Excel, spara den på nytt och välj den igen."),

		UNSAFE("Filen är byggd på ett sätt som inget kalkylprogram gör och öppnas inte. Kopiera raderna till en ny "
				+ "kalkyl, spara den och välj den."),

		QUOTES("Citattecknen i filen går inte ihop, så det går inte att se var kolumnerna slutar. Spara kalkylen som "
				+ ".xlsx och välj den i stället."),

		TOO_MUCH("Tabellen är för stor för att granskas på en sida: högst 1 000 ifyllda rader, 100 kolumner och "
				+ "20 000 ifyllda celler. Spara bara de rader och år som ska läsas i en egen fil."),

		TOO_MANY_LINES(
				"Tabellen har fler än 500 rader med belopp, och en fördelning har högst 500. Dela upp den, eller "
						+ "slå ihop rader först."),

		TOO_MANY_YEARS("Tabellen har fler än 30 kolumner med belopp. Ta bort de år som inte ska läsas."),

		TOO_MANY_AMOUNTS("Tabellen har fler än 6 000 belopp, för många att granska på en sida. Läs några år i taget."),

		NO_YEARS("Det finns ingen kolumn med ett år i rubriken. Skriv årtalet överst i varje kolumn med belopp, till "
				+ "exempel 2019 eller Budget 2019 (tkr), och välj filen igen."),

		NO_LABELS("Det finns ingen kolumn med insatsernas namn. Skriv namnen i en kolumn till vänster om beloppen och "
				+ "välj filen igen."),

		NO_LINES("Under rubrikerna finns inga rader med belopp. Fyll i beloppen och välj filen igen.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

		public String sentence() {
			return this.sentence;
		}

		/** Whether there was too much of it to be taken in at all. */
		public boolean isSize() {
			return this == TOO_LARGE || this == BOMB;
		}

	}

}
