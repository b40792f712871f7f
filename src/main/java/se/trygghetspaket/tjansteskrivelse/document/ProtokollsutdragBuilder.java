package se.trygghetspaket.tjansteskrivelse.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

/**
 * Puts an extract of the minutes or a certificate together, part by part. Every amount
 * comes from the fördelning that was decided or certified.
 */
public final class ProtokollsutdragBuilder {

	private final DocumentHead head;

	private final String title;

	private final AmountStyle style;

	private final List<Block> blocks = new ArrayList<>();

	private String marking = "";

	private @Nullable ExportStamp stamp;

	private @Nullable DocumentFigures source;

	/**
	 * An extract without parts.
	 * @param style how the paket writes amounts; a finer one is used where this would
	 * have to round
	 */
	public ProtokollsutdragBuilder(DocumentHead head, String title, AmountStyle style) {
		this.head = head;
		this.title = title;
		this.style = style;
	}

	/** A part with a paragraph for each text; none without texts. */
	public ProtokollsutdragBuilder part(String heading, List<String> texts) {
		if (!texts.isEmpty()) {
			heading(heading);
			texts.forEach(this::paragraph);
		}
		return this;
	}

	/** A part with a bulleted list; none without lines. */
	public ProtokollsutdragBuilder list(String heading, List<String> lines) {
		if (!lines.isEmpty()) {
			heading(heading);
			this.blocks.add(ItemList.bulleted(lines));
		}
		return this;
	}

	/** A part with a line for each fact: its name in bold, and what it is. */
	public ProtokollsutdragBuilder facts(String heading, Map<String, String> facts) {
		heading(heading);
		this.blocks.add(new Paragraph(facts.entrySet()
			.stream()
			.map((fact) -> new Line(List.of(new Run(fact.getKey() + ": ", true, false), Run.plain(fact.getValue()))))
			.toList()));
		return this;
	}

	/** A paragraph of its own, with the line breaks that the text has. */
	public ProtokollsutdragBuilder paragraph(String text) {
		this.blocks.add(new Paragraph(text.lines().map(Line::of).toList()));
		return this;
	}

	/**
	 * The points of the decision, as the memo wrote its proposal.
	 * @param organ who decided
	 * @param paket the paket's name
	 */
	public ProtokollsutdragBuilder points(Fordelning decided, BeslutForm form, String organ, String paket) {
		BeslutSentences sentences = new BeslutSentences(organ, paket, decided.year());
		this.blocks.add(new Figures(decided, null, this.style).beslutList(form, sentences));
		return this;
	}

	/**
	 * The table of what was decided.
	 * @param proposal what it is shown beside if it was changed, {@code null} where it is
	 * as proposed
	 * @param previous the fördelning it is shown beside else, {@code null} for none
	 */
	public ProtokollsutdragBuilder table(String heading, Fordelning decided, @Nullable Fordelning proposal,
			@Nullable Fordelning previous, String sumLabel) {
		heading(heading);
		Figures figures = new Figures(decided, (proposal != null) ? proposal : previous, this.style);
		this.blocks.add((proposal != null) ? figures.changeTable(sumLabel) : figures.decidedTable(sumLabel));
		this.blocks.addAll(figures.earlierNotes());
		this.source = figures.source(this.stamp);
		return this;
	}

	/** Marks it as no original, at its head and before the line at its foot. */
	public ProtokollsutdragBuilder marking(String text) {
		this.marking = text;
		return this;
	}

	/**
	 * What its figures are of, for the files that carry them as data; said before the
	 * table.
	 */
	public ProtokollsutdragBuilder stamp(ExportStamp of) {
		this.stamp = of;
		return this;
	}

	/** The document with a line at its foot. */
	public DocumentModel build(String footer) {
		String foot = this.marking.isEmpty() ? footer : this.marking + " · " + footer;
		return new DocumentModel(this.title, this.head, this.blocks, this.marking, foot, this.source);
	}

	private void heading(String text) {
		this.blocks.add(new Heading(1, Line.of(text)));
	}

}
