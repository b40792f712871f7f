package se.trygghetspaket.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The unit that an amount is written in: kronor, thousands or millions of kronor. */
public enum AmountUnit {

	KR(0), TKR(3), MKR(6);

	/** Every way of writing a unit that is read, in lower case with single spaces. */
	private static final Map<String, AmountUnit> WORDS = Map.ofEntries(Map.entry("kr", KR), Map.entry("kr.", KR),
			Map.entry("krona", KR), Map.entry("kronor", KR), Map.entry("sek", KR), Map.entry("tkr", TKR),
			Map.entry("tkr.", TKR), Map.entry("kkr", TKR), Map.entry("ksek", TKR), Map.entry("tsek", TKR),
			Map.entry("tusen", TKR), Map.entry("tusen kr", TKR), Map.entry("tusen kronor", TKR),
			Map.entry("tusental kronor", TKR), Map.entry("tusentals kronor", TKR), Map.entry("mkr", MKR),
			Map.entry("mkr.", MKR), Map.entry("mnkr", MKR), Map.entry("mnkr.", MKR), Map.entry("msek", MKR),
			Map.entry("mn kr", MKR), Map.entry("milj", MKR), Map.entry("milj.", MKR), Map.entry("milj kr", MKR),
			Map.entry("milj. kr", MKR), Map.entry("milj.kr", MKR), Map.entry("milj kronor", MKR),
			Map.entry("milj. kronor", MKR), Map.entry("miljon", MKR), Map.entry("miljoner", MKR),
			Map.entry("miljonerna", MKR), Map.entry("miljonen", MKR), Map.entry("miljon kr", MKR),
			Map.entry("miljoner kr", MKR), Map.entry("miljon kronor", MKR), Map.entry("miljoner kronor", MKR),
			Map.entry("miljontals kronor", MKR));

	private final int exponent;

	AmountUnit(int exponent) {
		this.exponent = exponent;
	}

	/** How many kronor one of the unit is. */
	public long factor() {
		long factor = 1;
		for (int i = 0; i < this.exponent; i++) {
			factor *= 10;
		}
		return factor;
	}

	/** The power of ten of {@link #factor()}. */
	int exponent() {
		return this.exponent;
	}

	/**
	 * Every way of writing a unit that is read, in lower case, for a script that reads
	 * the same.
	 */
	public static Map<String, AmountUnit> words() {
		return WORDS;
	}

	/** The abbreviation that the product itself writes: kr, tkr or mkr. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The unit that a word means, in any case and with any kind of space between its
	 * parts.
	 */
	public static Optional<AmountUnit> named(String word) {
		return Optional.ofNullable(WORDS.get(Spaces.fold(word).toLowerCase(Locale.ROOT)));
	}

}
