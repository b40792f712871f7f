package se.trygghetspaket.tjansteskrivelse.granskning.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as it is written in a source, found without the code that is under proof.
 *
 * @param start the index of its first character
 * @param end the index after its last, its unit included
 * @param number what is written before the unit
 * @param unit as printed with what stands before it, empty where a later amount has it
 * @param factor how many kronor one of the unit is
 */
record Written(int start, int end, BigDecimal number, String unit, long factor) {

	static final String NUMBER = "(?:\\d{1,3}(?:[ \\u00A0\\n]\\d{3})+|\\d+)(?:,\\d+)?";

	private static final String UNIT = "(?:mkr|mnkr|tkr|kronor|kr|miljon(?:er)?(?: kronor)?)(?!\\p{L})";

	private static final Map<String, BigDecimal> WORDS = Map.of("en kvarts", new BigDecimal("0.25"), "en halv",
			new BigDecimal("0.5"), "en", BigDecimal.ONE, "två", BigDecimal.valueOf(2), "fem", BigDecimal.valueOf(5));

	private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}\\d,.§/:-])(?:(?<digits>" + NUMBER
			+ ")(?:(?<unit>\\s+" + UNIT + ")|(?=\\s+(?:till|respektive|och|–)\\s+" + NUMBER + "\\s+(?<later>" + UNIT
			+ ")))|(?<word>" + String.join("|", "en kvarts", "en halv", "en", "två", "fem") + ")(?<million> "
			+ "miljon(?:er)?(?: kronor)?)(?!\\p{L}))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

	/** All amounts of a text, in order. */
	static List<Written> in(String text) {
		List<Written> found = new ArrayList<>();
		Matcher amount = AMOUNT.matcher(text);
		while (amount.find()) {
			String digits = amount.group("digits");
			if (digits == null) {
				found.add(new Written(amount.start(), amount.end(),
						WORDS.get(amount.group("word").toLowerCase(Locale.ROOT)), amount.group("million"), 1_000_000));
			}
			else if (amount.group("unit") != null) {
				found.add(new Written(amount.start(), amount.end(), number(digits), amount.group("unit"),
						factor(amount.group("unit"))));
			}
			else if (!YEAR.matcher(digits).matches()) {
				found.add(new Written(amount.start(), amount.end(), number(digits), "", factor(amount.group("later"))));
			}
		}
		return found;
	}

	static BigDecimal number(String digits) {
		return new BigDecimal(digits.replaceAll("[ \\u00A0\\n]", "").replace(',', '.'));
	}

	/** With a comma and groups of three. */
	static String written(BigDecimal number, int decimals) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setDecimalSeparator(',');
		symbols.setGroupingSeparator(' ');
		DecimalFormat format = new DecimalFormat("#,##0", symbols);
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(Math.max(decimals, 6));
		return format.format(number);
	}

	/** A tenth more, in round numbers. */
	static BigDecimal aBitMore(BigDecimal number) {
		int digits = number.precision() - number.scale();
		BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(Math.max(digits - 2, -1));
		BigDecimal more = number.add(step.multiply(BigDecimal.valueOf((digits > 2) ? 5 : 1)));
		return (number.signum() == 0) ? step : more;
	}

	Written plus(int offset) {
		return new Written(this.start + offset, this.end + offset, this.number, this.unit, this.factor);
	}

	long kronor() {
		return this.number.multiply(BigDecimal.valueOf(this.factor)).setScale(0, RoundingMode.HALF_UP).longValue();
	}

	/** A bit off, another line's amount, and one of another size. */
	List<String> wrong(List<Long> others) {
		List<String> wrong = new ArrayList<>();
		int decimals = Math.max(0, this.number.scale());
		boolean words = this.unit.startsWith(" miljon") && decimals > 0;
		String after = words ? " mkr" : this.unit;
		wrong.add(written(aBitMore(this.number), 0) + after);
		others.stream().filter((other) -> other != kronor() && other != 0).findFirst().ifPresent((other) -> {
			BigDecimal same = BigDecimal.valueOf(other).divide(BigDecimal.valueOf(this.factor));
			wrong.add(written(same, words ? 0 : decimals) + after);
		});
		String size = after.strip();
		String slip = size.equals("tkr") ? after.replace("tkr", "mkr") : after.replaceFirst("mn?kr", "tkr");
		boolean ten = !size.equals("tkr") && !size.matches("mn?kr");
		wrong.add(written(ten ? this.number.movePointRight(1) : this.number, ten ? 0 : decimals) + slip);
		return wrong.stream().distinct().toList();
	}

	private static long factor(String unit) {
		String word = unit.strip().toLowerCase(Locale.ROOT);
		return word.startsWith("m") ? 1_000_000 : word.equals("tkr") ? 1_000 : 1;
	}

}
