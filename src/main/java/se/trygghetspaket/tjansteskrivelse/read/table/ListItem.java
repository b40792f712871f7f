package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.Cells;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;

/**
 * A line of a decision list: mark, label and amount.
 *
 * @param line the source line
 * @param mark what it begins with
 * @param label without mark and separator
 * @param amount as printed, or words that say that it is not decided
 * @param inCells whether label and amount stand in columns
 */
public record ListItem(MemoLine line, Mark mark, String label, String amount, boolean inCells) {

	private static final int LONGEST = 200;

	private static final int MOST_AMOUNT_WORDS = 7;

	/** A line with one of these is a sentence, even when it ends with an amount. */
	private static final Set<String> VERBS = Set.of("att", "beslutar", "besluta", "godkänner", "anslår", "avsätter",
			"fördelar", "fördelas", "uppgår", "är", "blir", "har", "får", "ska", "föreslås", "föreslår");

	public static Optional<ListItem> of(MemoLine line) {
		String trimmed = line.trimmed();
		if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
			return Optional.empty();
		}
		Mark mark = Mark.of(trimmed);
		Cells cells = Cells.of(mark.rest());
		List<String> filled = cells.filledValues();
		if (filled.size() == 3 && AmountUnit.named(filled.get(2)).isPresent()) {
			filled = List.of(filled.get(0), filled.get(1) + " " + filled.get(2));
		}
		if (filled.size() == 2) {
			String amount = withoutEnd(filled.get(1));
			return AmountText.isAmount(amount) || AmountText.isUndecided(amount)
					? Optional.of(new ListItem(line, mark, withoutSeparator(filled.get(0)), amount, true))
					: Optional.empty();
		}
		return (filled.size() == 1) ? inRunningText(line, mark, withoutEnd(filled.get(0))) : Optional.empty();
	}

	/** The same post on its own line of the source. */
	ListItem at(MemoLine source) {
		return new ListItem(source, this.mark, this.label, this.amount, this.inCells);
	}

	public boolean isTotal() {
		return SumLabel.isTotal(this.label);
	}

	/** The longest end of the line that is an amount; digits need a unit or a comma. */
	private static Optional<ListItem> inRunningText(MemoLine line, Mark mark, String text) {
		Optional<ListItem> found = Optional.empty();
		int start = text.length();
		for (int words = 0; words < MOST_AMOUNT_WORDS && start > 0; words++) {
			start = text.lastIndexOf(' ', start - 1);
			if (start <= 0) {
				break;
			}
			String amount = text.substring(start + 1).strip();
			boolean telling = AmountText.unit(amount).isPresent() || AmountText.decimals(amount) > 0;
			if ((telling && AmountText.isAmount(amount)) || AmountText.isUndecided(amount)) {
				String label = withoutSeparator(text.substring(0, start).strip());
				found = isSentence(label) ? Optional.empty()
						: Optional.of(new ListItem(line, mark, label, amount, false));
			}
		}
		return found.filter((item) -> !item.label().isEmpty());
	}

	private static boolean isSentence(String label) {
		for (String word : label.toLowerCase(Locale.ROOT).split(" ")) {
			if (VERBS.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private static String withoutEnd(String text) {
		int end = text.length();
		while (end > 0 && ".,;".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(0, end);
	}

	private static String withoutSeparator(String label) {
		int end = label.length();
		while (end > 0 && (" :,.–—-=".indexOf(label.charAt(end - 1)) >= 0)) {
			end--;
		}
		return label.substring(0, end);
	}

}
