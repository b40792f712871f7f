package se.trygghetspaket.tjansteskrivelse.read.text;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;

/**
 * Lines of running text of which an amount goes over the end: "1 200" and "000 kronor".
 */
public final class BrokenLines {

	/** How much of two lines is looked at. */
	private static final int WINDOW = 60;

	private BrokenLines() {
	}

	/**
	 * The lines trimmed, those with a broken amount joined by a space to the one below.
	 */
	public static List<String> joined(List<MemoLine> lines) {
		List<String> joined = new ArrayList<>();
		StringBuilder open = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).trimmed();
			open.append(open.isEmpty() ? "" : " ").append(line);
			boolean goesOn = i + 1 < lines.size() && isBroken(line, lines.get(i + 1).trimmed());
			if (!goesOn) {
				joined.add(open.toString());
				open.setLength(0);
			}
		}
		return joined;
	}

	/** Whether the last of one line and the first of the next are one amount. */
	public static boolean isBroken(String line, String next) {
		if (line.isEmpty() || next.isEmpty() || !Character.isDigit(line.charAt(line.length() - 1))) {
			return false;
		}
		String end = line.substring(Math.max(0, line.length() - WINDOW));
		String both = end + " " + next.substring(0, Math.min(next.length(), WINDOW));
		return AmountsInText.in(both)
			.stream()
			.anyMatch((found) -> found.start() < end.length() && found.end() > end.length() + 1);
	}

}
