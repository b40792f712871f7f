package se.trygghetspaket.tjansteskrivelse.domain;

import java.time.LocalDate;
import java.util.List;

import se.trygghetspaket.shared.TypedText;

/**
 * Tjänsteskrivelse: the memo in which officials propose a decision. Title, diarienummer
 * and every amount come from the case when it is written; here stands only what people
 * write themselves.
 *
 * @param handlingstyp what the document calls itself, as printed
 * @param datum the memo's date
 * @param mottagare whom it is addressed to, may be empty in a draft
 * @param beslutForm how the decision list is written
 * @param sumLabel the label of the table's last row, as printed
 * @param avrundning what is done where the paket's unit cannot show the table's amounts
 */
public record Tjansteskrivelse(String handlingstyp, LocalDate datum, String mottagare, List<Avsnitt> avsnitt,
		BeslutForm beslutForm, String sumLabel, Avrundning avrundning) {

	/** The line in a section that stands for the decision list. */
	public static final String BESLUTSFORSLAG = "{{beslutsforslag}}";

	/** The line in a section that stands for the table of both years. */
	public static final String FORDELNING = "{{fordelning}}";

	/** The longest handlingstyp, mottagare and sum label, in characters. */
	private static final int MAX_LENGTH = 200;

	/**
	 * Refuses a handlingstyp, mottagare or sum label of more than one line or 200
	 * characters.
	 * @throws IllegalArgumentException if any of them is refused
	 */
	public Tjansteskrivelse {
		handlingstyp = TypedText.lineOrEmpty(handlingstyp, MAX_LENGTH);
		mottagare = TypedText.lineOrEmpty(mottagare, MAX_LENGTH);
		sumLabel = TypedText.lineOrEmpty(sumLabel, MAX_LENGTH);
		avsnitt = List.copyOf(avsnitt);
	}

	/** A memo whose table is always exact. */
	public Tjansteskrivelse(String handlingstyp, LocalDate datum, String mottagare, List<Avsnitt> avsnitt,
			BeslutForm beslutForm, String sumLabel) {
		this(handlingstyp, datum, mottagare, avsnitt, beslutForm, sumLabel, Avrundning.FINARE_ENHET);
	}

	/** The same memo with other sections. */
	public Tjansteskrivelse with(List<Avsnitt> other) {
		return new Tjansteskrivelse(this.handlingstyp, this.datum, this.mottagare, other, this.beslutForm,
				this.sumLabel, this.avrundning);
	}

	/** The same memo with its decision list in another form. */
	public Tjansteskrivelse with(BeslutForm other) {
		return new Tjansteskrivelse(this.handlingstyp, this.datum, this.mottagare, this.avsnitt, other, this.sumLabel,
				this.avrundning);
	}

	/** The same memo with another choice of what is done with coarse units. */
	public Tjansteskrivelse with(Avrundning other) {
		return new Tjansteskrivelse(this.handlingstyp, this.datum, this.mottagare, this.avsnitt, this.beslutForm,
				this.sumLabel, other);
	}

	/** Whether a section has the decision list. */
	public boolean showsBeslutsforslag() {
		return shows(BESLUTSFORSLAG);
	}

	/** Whether a section has the table. */
	public boolean showsFordelning() {
		return shows(FORDELNING);
	}

	private boolean shows(String placeholder) {
		return this.avsnitt.stream()
			.flatMap((part) -> part.text().lines())
			.anyMatch((line) -> line.strip().equals(placeholder));
	}

}
