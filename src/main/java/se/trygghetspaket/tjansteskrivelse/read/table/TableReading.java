package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/** What lines that look like a table turned out to be. */
public sealed interface TableReading {

	/** The lines. */
	Span span();

	/** The labels of the rows, as far as they could be told. */
	List<String> labels();

	/**
	 * A table that was read whole, with what a person should know of it.
	 *
	 * @param partials lines with totals of some of its rows, which are no part of what
	 * was read
	 */
	public record Certain(Span span, ReadFordelning fordelning, List<MemoLine> partials,
			List<Iakttagelse> notes) implements TableReading {

		@Override
		public List<String> labels() {
			return this.fordelning.poster().stream().map(ReadFordelning.Post::insats).toList();
		}

	}

	/**
	 * Lines that could mean several things, with a Swedish clause on why.
	 *
	 * @param headless what was seen in rows that only lack a header, else null
	 */
	public record Doubtful(Span span, List<String> labels, String why,
			@Nullable SplitTable headless) implements TableReading {

	}

	/** Labels and amounts that stand apart. */
	public record Split(Span span, SplitTable table) implements TableReading {

		@Override
		public List<String> labels() {
			return this.table.labels();
		}

	}

}
