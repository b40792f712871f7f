package se.trygghetspaket.mall.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.CommonMarkText;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * Ny tjänsteskrivelse: makes the memo that a new case starts with from the paket's mall.
 * No amount stands in it, for amounts come from the case.
 */
public final class NewMemo {

	/** What stands for something in a text. */
	static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}\\n]*+\\}\\}");

	private static final String PAKET = "{{paket}}";

	private static final String YEAR = "{{år}}";

	private static final String COMPARISON = "{{jämförelse}}";

	/** The placeholders that are put in when a memo is made. */
	static final Set<String> WORDS = Set.of(PAKET, YEAR, COMPARISON);

	private final Skrivelsemall mall;

	private final String paket;

	private final BudgetYear year;

	private final @Nullable BudgetYear previous;

	/**
	 * A maker of memos for a year.
	 * @param paket the paket's name
	 * @param previous the year that the proposal is compared with, {@code null} if there
	 * is none; the same year for a proposal that changes what is in force
	 */
	public NewMemo(Skrivelsemall mall, String paket, BudgetYear year, @Nullable BudgetYear previous) {
		this.mall = mall;
		this.paket = paket;
		this.year = year;
		this.previous = previous;
	}

	/** The mall that memos are made from. */
	public Skrivelsemall mall() {
		return this.mall;
	}

	/** The title of a year's case: the paket's name and the year. */
	public static String rubrik(String paket, BudgetYear year) {
		return paket + " " + year.value();
	}

	/** The title of a case that changes what is in force for a year. */
	public static String rubrikOfRevision(String paket, BudgetYear year) {
		return "Ändring av " + rubrik(paket, year);
	}

	/** The memo, with the sections that are required or have something to begin with. */
	public Tjansteskrivelse dated(LocalDate datum) {
		List<Avsnitt> avsnitt = this.mall.avsnitt()
			.stream()
			.filter(MallAvsnitt::startsWithMemo)
			.map(this::avsnitt)
			.toList();
		return new Tjansteskrivelse(this.mall.handlingstyp(), datum, this.mall.mottagare(), avsnitt,
				this.mall.beslutForm(), this.mall.sumLabel());
	}

	/** A section as a memo begins with it. */
	public Avsnitt avsnitt(MallAvsnitt part) {
		Matcher words = Pattern.compile(" ?" + PLACEHOLDER.pattern()).matcher(part.text());
		String text = words.replaceAll((word) -> Matcher.quoteReplacement(put(word.group())));
		return new Avsnitt(part.rubrik(), text);
	}

	/** What a placeholder stands for; it goes with the space before it if for nothing. */
	private String put(String found) {
		String space = found.startsWith(" ") ? " " : "";
		return switch (found.strip()) {
			case PAKET -> space + CommonMarkText.fromPlain(this.paket);
			case YEAR -> space + this.year.value();
			case COMPARISON -> comparison().isEmpty() ? "" : space + comparison();
			default -> found;
		};
	}

	private String comparison() {
		if (this.previous == null) {
			return "";
		}
		return this.year.equals(this.previous) ? "bredvid den fördelning som gäller"
				: "bredvid fördelningen för " + this.previous.value();
	}

}
