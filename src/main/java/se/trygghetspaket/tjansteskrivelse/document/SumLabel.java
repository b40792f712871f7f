package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;

/**
 * The label of a table's last row, which is where a memo says its unit: "Summa Miljoner
 * kronor". When the table is written in another unit the label says that one.
 */
final class SumLabel {

	private static final Pattern WORD = Pattern.compile("[\\p{L}.]+");

	private static final int LONGEST_UNIT = 3;

	private SumLabel() {
	}

	/**
	 * The label to print.
	 * @param label the label as it was printed, empty for the usual one
	 * @param preferred how amounts were to be written
	 * @param used how they are written
	 */
	static String of(String label, AmountStyle preferred, AmountStyle used) {
		if (label.isEmpty()) {
			return Wording.of("tjansteskrivelse.dokument.summa") + " " + used.word();
		}
		List<MatchResult> words = WORD.matcher(label).results().toList();
		for (int length = LONGEST_UNIT; length > 0; length--) {
			for (int first = 0; first + length <= words.size(); first++) {
				int start = words.get(first).start();
				int end = words.get(first + length - 1).end();
				AmountUnit named = AmountUnit.named(label.substring(start, end)).orElse(null);
				if (named != null) {
					return (named == used.unit()) ? label : label.substring(0, start)
							+ word(label.substring(start, end), used.unit()) + label.substring(end);
				}
			}
		}
		return (preferred.unit() == used.unit()) ? label : label + " " + used.word();
	}

	/** The unit, spelt out where the other one was. */
	private static String word(String replaced, AmountUnit unit) {
		return replaced.endsWith("kronor") ? unitName(unit) : unit.word();
	}

	/** The unit spelt out: "miljoner kronor". */
	static String unitName(AmountUnit unit) {
		return Wording.of("tjansteskrivelse.dokument.enhet." + unit.name());
	}

}
