package se.trygghetspaket.tjansteskrivelse;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * The memo that a new case starts with: the sections that one is expected to have, with
 * sentences that are true of every year. No amount stands in them, for amounts come from
 * the case.
 */
public final class StandardMemo {

	/** What the document calls itself. */
	public static final String HANDLINGSTYP = "TJÄNSTESKRIVELSE";

	/** Whom it is addressed to. */
	public static final String MOTTAGARE = "Kommunstyrelsen";

	/** The label of the table's last row. */
	public static final String SUM_LABEL = "Summa";

	/** The section that has the decision list. */
	public static final String FORSLAG_TILL_BESLUT = "Förslag till beslut";

	/** The section that has the table. */
	public static final String ARENDET = "Ärendet";

	private final String paket;

	private final BudgetYear year;

	private final @Nullable BudgetYear previous;

	private StandardMemo(String paket, BudgetYear year, @Nullable BudgetYear previous) {
		this.paket = paket;
		this.year = year;
		this.previous = previous;
	}

	/**
	 * A memo for a year.
	 * @param paket the paket's name
	 * @param previous the year that the proposal is compared with, {@code null} if there
	 * is none; the same year for a proposal that changes what is in force
	 */
	public static Tjansteskrivelse of(String paket, BudgetYear year, @Nullable BudgetYear previous, LocalDate datum) {
		return new StandardMemo(paket, year, previous).dated(datum);
	}

	/** The title of a year's case: the paket's name and the year. */
	public static String rubrik(String paket, BudgetYear year) {
		return paket + " " + year.value();
	}

	/** The title of a case that changes what is in force for a year. */
	public static String rubrikOfRevision(String paket, BudgetYear year) {
		return "Ändring av " + rubrik(paket, year);
	}

	private boolean revision() {
		return this.year.equals(this.previous);
	}

	private Tjansteskrivelse dated(LocalDate datum) {
		List<Avsnitt> avsnitt = List.of(new Avsnitt(FORSLAG_TILL_BESLUT, forslag()),
				new Avsnitt("Sammanfattning", sammanfattning()), new Avsnitt(ARENDET, arendet()),
				new Avsnitt("Ekonomiska konsekvenser", ekonomi()), new Avsnitt("Konsekvenser för barn", barn()),
				new Avsnitt("Beslutsunderlag", underlag()));
		return new Tjansteskrivelse(HANDLINGSTYP, datum, MOTTAGARE, avsnitt, new BeslutForm(true, true, true),
				SUM_LABEL);
	}

	private String forslag() {
		return """
				Brottsförebyggande rådet föreslår att kommunstyrelsen fördelar medlen i %s för år %d på följande sätt:

				%s""".formatted(this.paket, this.year.value(), Tjansteskrivelse.BESLUTSFORSLAG);
	}

	private String sammanfattning() {
		if (revision()) {
			return "Förslaget ändrar den fördelning som gäller för %d.".formatted(this.year.value());
		}
		String first = "Brottsförebyggande rådet lämnar varje år ett förslag till hur medlen i %s ska användas. "
			.formatted(this.paket);
		return first + ((this.previous != null)
				? "Förslaget för %d utgår från fördelningen för %d.".formatted(this.year.value(), this.previous.value())
				: "Det här är förslaget för %d.".formatted(this.year.value()));
	}

	private String arendet() {
		return """
				Kommunfullmäktige bestämmer hur mycket pengar som avsätts och kommunstyrelsen hur de fördelas mellan \
				insatserna.

				%s

				%s""".formatted(table(), Tjansteskrivelse.FORDELNING);
	}

	private String table() {
		String proposal = "Tabellen visar förslaget för %d".formatted(this.year.value());
		if (revision()) {
			return proposal + " bredvid den fördelning som gäller.";
		}
		return (this.previous != null) ? proposal + " bredvid fördelningen för %d.".formatted(this.previous.value())
				: proposal + ".";
	}

	private String ekonomi() {
		return "Förslaget ryms inom den budgetram som kommunfullmäktige har beslutat för %d."
			.formatted(this.year.value());
	}

	private String barn() {
		return "Barn och unga påverkas av hur trygga platser och verksamheter är där de bor, går i skola och är på sin "
				+ "fritid. Barnets bästa ska därför vägas in när insatserna väljs och följs upp.";
	}

	private String underlag() {
		String ram = "- Kommunfullmäktiges beslut om budgetramen för %d".formatted(this.year.value());
		if (revision()) {
			return ram + "\n- Den fördelning som gäller för %d".formatted(this.year.value());
		}
		return (this.previous != null) ? ram + "\n- Fördelningen för %d".formatted(this.previous.value()) : ram;
	}

}
