package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;

/**
 * Tolkning: all that was read out of a memo. Every line of the source that is not blank
 * is in exactly one place: a key, the text of a section, the list or table, or
 * {@code olasta}.
 *
 * @param handlingstyp what the memo calls itself, as printed
 * @param diarienummer without the word before it
 * @param datum the date of the memo
 * @param mottagare the board that it is addressed to
 * @param rubrik the title
 * @param beslutsforslag the decision list
 * @param avsnitt the sections in order
 * @param fordelning the table, or null without a certain one
 * @param undertecknare who signs
 * @param olasta the lines that were not mapped, trimmed, in source order
 * @param iakttagelser what a person should know
 * @param split what was seen of a table that is in pieces, or null
 */
public record Tolkning(@Nullable String handlingstyp, @Nullable String diarienummer, @Nullable LocalDate datum,
		@Nullable String mottagare, @Nullable String rubrik, ReadBeslutsforslag beslutsforslag,
		List<ReadAvsnitt> avsnitt, @Nullable ReadFordelning fordelning, List<ReadUndertecknare> undertecknare,
		List<String> olasta, List<Iakttagelse> iakttagelser, @Nullable SplitTable split) {

	public Tolkning {
		avsnitt = List.copyOf(avsnitt);
		undertecknare = List.copyOf(undertecknare);
		olasta = List.copyOf(olasta);
		iakttagelser = List.copyOf(iakttagelser);
	}

	/** The same reading with more said about it. */
	public Tolkning with(List<Iakttagelse> more) {
		List<Iakttagelse> all = new ArrayList<>(this.iakttagelser);
		all.addAll(more);
		return new Tolkning(this.handlingstyp, this.diarienummer, this.datum, this.mottagare, this.rubrik,
				this.beslutsforslag, this.avsnitt, this.fordelning, this.undertecknare, this.olasta, all, this.split);
	}

	/** The year that the memo proposes a fördelning for, when that is certain. */
	public Optional<BudgetYear> budgetYear() {
		return new MemoYears(this).budgetYear();
	}

	/** The column of the table with the proposal, when that is certain. */
	public OptionalInt currentKolumn() {
		return new MemoYears(this).current();
	}

	/** The column of the table with the year before, when there is one. */
	public OptionalInt previousKolumn() {
		return new MemoYears(this).previous();
	}

}
