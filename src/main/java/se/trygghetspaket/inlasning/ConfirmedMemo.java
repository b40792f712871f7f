package se.trygghetspaket.inlasning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * A memo that was read, as the person who looked it through wants it stored.
 *
 * @param ram what the memo tells of the year's ram; used only where the year has none
 * @param diarienummer {@code null} where the memo has none
 * @param omrakning why the column for the year before is restated, empty where it stands
 * as it was decided
 * @param compareWithInForce whether the case is compared with what is in force for the
 * year before, and not with the memo's own column
 */
public record ConfirmedMemo(PaketChoice paket, BudgetYear year, Terms ram, String rubrik,
		@Nullable Diarienummer diarienummer, List<Line> lines, String omrakning, boolean compareWithInForce,
		Tjansteskrivelse memo, List<Undertecknare> undertecknare) {

	public ConfirmedMemo {
		lines = List.copyOf(lines);
		undertecknare = List.copyOf(undertecknare);
	}

	/**
	 * Why a column is restated, as it is stored.
	 * @throws IllegalArgumentException if it is too long
	 */
	public static String omrakning(String typed) {
		String reason = TypedText.lines(typed);
		if (reason.length() > Fordelning.MAX_OMRAKNING_LENGTH) {
			throw new IllegalArgumentException(
					"A reason has at most " + Fordelning.MAX_OMRAKNING_LENGTH + " characters");
		}
		return reason;
	}

	/** Whether the memo has a column for the year before. */
	boolean hasPreviousColumn() {
		return this.lines.stream().anyMatch((line) -> line.previous().isPresent());
	}

	/** A paket that exists, or the name and style of a new one. */
	public static final class PaketChoice {

		private final @Nullable PaketSlug existing;

		private final String newName;

		private final @Nullable AmountStyle newStyle;

		private PaketChoice(@Nullable PaketSlug existing, String newName, @Nullable AmountStyle newStyle) {
			this.existing = existing;
			this.newName = newName;
			this.newStyle = newStyle;
		}

		public static PaketChoice existing(PaketSlug slug) {
			return new PaketChoice(slug, "", null);
		}

		public static PaketChoice ofNew(String name, AmountStyle style) {
			return new PaketChoice(null, name, style);
		}

		Optional<PaketSlug> existing() {
			return Optional.ofNullable(this.existing);
		}

		String newName() {
			return this.newName;
		}

		AmountStyle newStyle() {
			return Objects.requireNonNull(this.newStyle);
		}

	}

	/**
	 * A row of the memo's table: the insats it is of, and its amounts in the two years.
	 */
	public static final class Line {

		private final @Nullable InsatsId insats;

		private final String label;

		private final Belopp current;

		private final @Nullable Belopp previous;

		/**
		 * A row.
		 * @param insats {@code null} for one that the paket does not have yet
		 * @param previous {@code null} where the memo has no column for the year before
		 */
		public Line(@Nullable InsatsId insats, String label, Belopp current, @Nullable Belopp previous) {
			this.insats = insats;
			this.label = label;
			this.current = current;
			this.previous = previous;
		}

		Optional<InsatsId> insats() {
			return Optional.ofNullable(this.insats);
		}

		String label() {
			return this.label;
		}

		Belopp current() {
			return this.current;
		}

		Optional<Belopp> previous() {
			return Optional.ofNullable(this.previous);
		}

	}

}
