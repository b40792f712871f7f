package se.trygghetspaket.inlasning.kalkyl;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlStream;

/** What the number formats of a workbook make of its numbers. */
final class NumberFormats {

	/** A spreadsheet keeps this many digits; the ones after them are noise. */
	private static final MathContext DIGITS = new MathContext(15);

	/** Far more than an amount has. */
	private static final int LONGEST = 40;

	private static final int WIDEST = 30;

	private static final int PERCENT = 9;

	private static final int PERCENT_WITH_DECIMALS = 10;

	/** Commas after the last digit each stand for three digits that are not shown. */
	private static final Pattern SCALE = Pattern.compile("[0#?](,+)(?![0#?,])");

	/** Quoted text, or a currency: "[$kr-41D]". */
	private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\[\\$([^-\\]]*)[^\\]]*\\]");

	private final Map<Integer, String> codes = new HashMap<>();

	private final List<Integer> styles = new ArrayList<>();

	private final boolean from1904;

	NumberFormats(byte[] stylesPart, boolean from1904) {
		this.from1904 = from1904;
		if (stylesPart.length == 0) {
			return;
		}
		XmlStream xml = XmlStream.of(stylesPart);
		boolean cellFormats = false;
		while (xml.next()) {
			if (xml.begins("numFmt")) {
				this.codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
			}
			else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
				cellFormats = xml.begins("cellXfs");
			}
			else if (cellFormats && xml.begins("xf")) {
				this.styles.add(number(xml.attribute("numFmtId")));
			}
		}
	}

	/** The cell that a number becomes by its style. */
	Cell cell(int row, int column, String value, String style, boolean computed) {
		int id = format(style);
		String code = this.codes.getOrDefault(id, "");
		BigDecimal number = exact(value);
		if (number == null) {
			return new Cell(row, column, CellText.of(value), Cell.Kind.TEXT, computed, false);
		}
		String shown = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").replaceFirst(";.*", "");
		if (DateUtil.isADateFormat(id, code)) {
			return new Cell(row, column, date(number), Cell.Kind.DATE, computed, false);
		}
		if (id == PERCENT || id == PERCENT_WITH_DECIMALS || shown.indexOf('%') >= 0) {
			return new Cell(row, column, plain(number.movePointRight(2)) + " %", Cell.Kind.PERCENT, computed, false);
		}
		String unit = unit(code);
		Matcher scale = SCALE.matcher(shown);
		int hidden = scale.find() ? scale.group(1).length() : 0;
		return new Cell(row, column, plain(number.movePointLeft(3 * hidden)) + unit, Cell.Kind.NUMBER, computed,
				hidden > 0);
	}

	/** A unit that the format writes after the number, with a space before it. */
	private static String unit(String code) {
		Matcher literal = LITERAL.matcher(code.replaceFirst(";.*", ""));
		while (literal.find()) {
			String word = ((literal.group(1) != null) ? literal.group(1) : literal.group(2)).strip();
			if (!word.isEmpty() && AmountUnit.named(word).isPresent()) {
				return " " + word;
			}
		}
		return "";
	}

	private int format(String style) {
		int index = number(style);
		return (index < this.styles.size()) ? this.styles.get(index) : 0;
	}

	private String date(BigDecimal serial) {
		long days = serial.longValue();
		LocalDate first = this.from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
		return (days >= 0 && days < 3_000_000) ? first.plusDays(days).toString() : plain(serial);
	}

	/** The number without noise, or null where it is too long to be written out. */
	private static @Nullable BigDecimal exact(String value) {
		if (value.length() > LONGEST || !value.matches("[-+]?[0-9]*\\.?[0-9]*([eE][-+]?[0-9]{1,3})?")
				|| !value.matches(".*[0-9].*")) {
			return null;
		}
		BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
		return (Math.abs(number.scale()) <= WIDEST && number.precision() - number.scale() <= WIDEST) ? number : null;
	}

	private static String plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return ((stripped.scale() < 0) ? stripped.setScale(0) : stripped).toPlainString().replace('.', ',');
	}

	private static int number(String digits) {
		return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : 0;
	}

}
