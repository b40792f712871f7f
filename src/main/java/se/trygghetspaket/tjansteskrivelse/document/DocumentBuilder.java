package se.trygghetspaket.tjansteskrivelse.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * Puts a memo together from what people wrote, the case's title and diarienummer, and the
 * fördelning that every amount comes from.
 */
public final class DocumentBuilder {

	private final Tjansteskrivelse memo;

	private final String rubrik;

	private final Fordelning fordelning;

	private final AmountStyle style;

	private String paket;

	private List<Undertecknare> undertecknare = List.of();

	private List<String> bilagor = List.of();

	private @Nullable Diarienummer diarienummer;

	private @Nullable Fordelning previous;

	private @Nullable Budgetram ram;

	private @Nullable ExportStamp stamp;

	private boolean tiesTold;

	private String marking = "";

	private String footer = "";

	/**
	 * A memo with what it cannot be without.
	 * @param rubrik the case's title
	 * @param style how the paket writes amounts; a finer one is used where this would
	 * have to round
	 */
	public DocumentBuilder(Tjansteskrivelse memo, String rubrik, Fordelning fordelning, AmountStyle style) {
		this.memo = memo;
		this.rubrik = rubrik;
		this.fordelning = fordelning;
		this.style = style;
		this.paket = rubrik;
	}

	/** The paket's name for the sentences of the decision list; else the title. */
	public DocumentBuilder paket(String name) {
		this.paket = name;
		return this;
	}

	/** The case's number, {@code null} while it has none. */
	public DocumentBuilder diarienummer(@Nullable Diarienummer number) {
		this.diarienummer = number;
		return this;
	}

	/** The year in the table's second column, {@code null} for a table of one year. */
	public DocumentBuilder comparedWith(@Nullable Fordelning earlier) {
		this.previous = earlier;
		return this;
	}

	/** What is split, for the amounts that are tied to it. */
	public DocumentBuilder ram(Budgetram split) {
		this.ram = split;
		return this;
	}

	/** Lets each tied amount say what it is tied to; for a page, never for a file. */
	public DocumentBuilder tellTies() {
		this.tiesTold = true;
		return this;
	}

	/** Those who sign, in order. */
	public DocumentBuilder undertecknare(List<Undertecknare> signing) {
		this.undertecknare = List.copyOf(signing);
		return this;
	}

	/** The titles of its bilagor, in order. */
	public DocumentBuilder bilagor(List<String> titles) {
		this.bilagor = List.copyOf(titles);
		return this;
	}

	/** Whether it is marked as a draft where that can be seen without being text. */
	public DocumentBuilder draft(boolean marked) {
		this.marking = marked ? Wording.of("tjansteskrivelse.dokument.utkast") : "";
		return this;
	}

	/** Marks it as written after the one that was stored, which is the original. */
	public DocumentBuilder preview() {
		this.marking = Wording.of("tjansteskrivelse.dokument.forhandsgranskning");
		return this;
	}

	/** A line at the foot of HTML and DOCX: version and hash. */
	public DocumentBuilder footer(String line) {
		this.footer = line;
		return this;
	}

	/** What its figures are of, for the files that carry them as data. */
	public DocumentBuilder stamp(ExportStamp of) {
		this.stamp = of;
		return this;
	}

	public DocumentModel build() {
		Figures figures = new Figures(this.fordelning, this.previous, this.style, this.memo.avrundning());
		TiedText ties = new TiedText(figures.ties(this.ram), this.tiesTold);
		BeslutSentences sentences = new BeslutSentences(this.memo.mottagare(), this.paket, this.fordelning.year());
		SectionReader sections = new SectionReader(
				Map.of(Tjansteskrivelse.BESLUTSFORSLAG, List.of(figures.beslutList(this.memo.beslutForm(), sentences)),
						Tjansteskrivelse.FORDELNING, figures.tableWithNote(this.memo.sumLabel())),
				ties);
		List<Block> blocks = new ArrayList<>();
		for (Avsnitt avsnitt : this.memo.avsnitt()) {
			blocks.add(new Heading(1, ties.line(avsnitt.rubrik())));
			blocks.addAll(sections.read(avsnitt.text()));
		}
		if (!this.undertecknare.isEmpty()) {
			blocks.add(new UndertecknareList(this.undertecknare));
		}
		if (!this.bilagor.isEmpty()) {
			blocks.add(new Heading(1, Line.of(Wording.of("tjansteskrivelse.dokument.bilagor"))));
			blocks.add(ItemList.numbered(this.bilagor));
		}
		return new DocumentModel(this.rubrik, head(), blocks, this.marking, foot(this.marking),
				figures.source(this.stamp));
	}

	private String foot(String marking) {
		return Stream.of(marking, this.footer).filter((part) -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

	private DocumentHead head() {
		String number = (this.diarienummer != null) ? this.diarienummer.value() : "";
		return new DocumentHead(this.memo.datum().toString(), this.memo.handlingstyp(), number, this.memo.mottagare());
	}

}
