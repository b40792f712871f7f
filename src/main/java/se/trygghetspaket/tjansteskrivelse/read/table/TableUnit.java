package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/**
 * The unit of the amounts of a table or list: what it declares, what its amounts say
 * themselves, or none.
 *
 * @param declared the unit of bare amounts, or null
 * @param word how the unit is printed, or null
 * @param inCells whether the amounts have the unit themselves
 * @param uniform the unit of all amounts, or null when it differs or is not known
 */
record TableUnit(@Nullable AmountUnit declared, @Nullable String word, boolean inCells, @Nullable AmountUnit uniform) {

	private static final int MOST_DECIMALS = 3;

	private static final long KRONOR_FROM = 10_000;

	/**
	 * Weighs the evidence; what contradicts itself is no evidence.
	 * @param cells the amounts as printed, without blanks and dashes
	 * @param declarations what headings, labels and sentences declare
	 */
	static TableUnit of(List<String> cells, List<UnitWord> declarations) {
		List<UnitWord> own = cells.stream().flatMap((cell) -> AmountText.unit(cell).stream()).toList();
		List<String> bare = cells.stream()
			.filter((cell) -> AmountText.unit(cell).isEmpty()
					&& AmountText.read(cell, AmountUnit.KR).filter(Kronor::isZero).isEmpty())
			.toList();
		Optional<UnitWord> declared = agreed(declarations);
		if (declared.isEmpty() && declarations.isEmpty() && !bare.isEmpty() && own.isEmpty()
				&& areEvidentKronor(bare)) {
			declared = Optional.of(new UnitWord(AmountUnit.KR, "kr"));
		}
		Optional<UnitWord> all = agreed(
				Stream.concat(own.stream(), bare.isEmpty() ? Stream.empty() : declared.stream()).toList());
		if (all.isEmpty() && own.isEmpty() && bare.isEmpty()) {
			all = declared;
		}
		boolean known = all.isPresent() && (bare.isEmpty() || declared.isPresent());
		return new TableUnit(declared.map(UnitWord::unit).orElse(null),
				known ? all.map(UnitWord::word).orElse(null) : null, !own.isEmpty() && bare.isEmpty(),
				known ? all.map(UnitWord::unit).orElse(null) : null);
	}

	/** What an amount is; without kronor when that is not certain. */
	PrintedAmount read(String cell) {
		if (cell.isEmpty() || AmountText.tellsNothing(cell)) {
			return new PrintedAmount(cell, null);
		}
		Optional<Kronor> zero = AmountText.read(cell, AmountUnit.KR).filter(Kronor::isZero);
		AmountUnit unit = AmountText.unit(cell).map(UnitWord::unit).orElse(this.declared);
		return new PrintedAmount(cell,
				zero.or(() -> (unit == null) ? Optional.empty() : AmountText.read(cell, unit)).orElse(null));
	}

	/**
	 * What an amount is.
	 * @throws TableDoubt when the unit is known and the amount cannot be read in it
	 */
	PrintedAmount require(String cell) {
		PrintedAmount amount = read(cell);
		if (amount.kr() == null && this.declared != null && !cell.isEmpty() && !AmountText.tellsNothing(cell)) {
			throw new TableDoubt("”" + cell + "” går inte att läsa säkert i " + this.declared.word());
		}
		return amount;
	}

	/** How the amounts are written, when that is known. */
	@Nullable AmountStyle style(List<String> cells) {
		if (this.uniform == null || this.word == null) {
			return null;
		}
		int decimals = cells.stream().mapToInt(AmountText::decimals).max().orElse(0);
		int most = (this.uniform == AmountUnit.KR) ? 0 : Math.min(decimals, MOST_DECIMALS);
		boolean capitals = this.word.equals(this.word.toUpperCase(Locale.ROOT));
		return new AmountStyle(this.uniform, capitals ? this.word : this.word.toLowerCase(Locale.ROOT), most,
				this.inCells);
	}

	private static Optional<UnitWord> agreed(List<UnitWord> words) {
		return (words.stream().map(UnitWord::unit).distinct().count() == 1) ? Optional.of(words.get(0))
				: Optional.empty();
	}

	/** Whole numbers of which one is too large to be anything but kronor. */
	private static boolean areEvidentKronor(List<String> bare) {
		return bare.stream().allMatch((cell) -> cell.indexOf(',') < 0) && bare.stream()
			.flatMap((cell) -> AmountText.read(cell, AmountUnit.KR).stream())
			.anyMatch((kronor) -> Math.abs(kronor.value()) >= KRONOR_FROM);
	}

}
