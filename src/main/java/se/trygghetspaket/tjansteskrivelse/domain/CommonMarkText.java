package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;

/**
 * Turns the plain text of a section into CommonMark that shows the same text: nothing in
 * it can become a heading, a link, emphasis, code, HTML or a tied amount. Two kinds of
 * line are meant as what they look like: two or more bullets below each other become a
 * list, with the marker {@code -} for "- " and {@code *} for "• ", and the placeholders
 * stand alone.
 */
public final class CommonMarkText {

	/** Can mean something anywhere in a line. */
	private static final String ANYWHERE = "\\`*_[]<";

	/** Can mean something at the beginning of a line. */
	private static final String AT_START = "#+-=>~";

	private static final String DASH = "- ";

	private static final String DOT = "• ";

	private CommonMarkText() {
	}

	/**
	 * CommonMark for text whose lines are separated by LF, and whose blocks by a blank
	 * line.
	 */
	public static String fromPlain(String text) {
		List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().map(String::strip).toList();
		List<String> written = new ArrayList<>();
		int at = 0;
		while (at < lines.size()) {
			String line = lines.get(at);
			int end = endOfList(lines, at);
			if (end - at > 1) {
				for (String item : lines.subList(at, end)) {
					written.add((item.startsWith(DASH) ? "- " : "* ") + escaped(item.substring(DASH.length()).strip()));
				}
				separate(written);
				at = end;
				continue;
			}
			if (ReadAvsnitt.isPlaceholder(line)) {
				separate(written);
				written.add(line);
				separate(written);
			}
			else if (line.isEmpty()) {
				separate(written);
			}
			else {
				written.add(escaped(line));
			}
			at++;
		}
		while (!written.isEmpty() && written.get(written.size() - 1).isEmpty()) {
			written.remove(written.size() - 1);
		}
		return String.join("\n", written);
	}

	/** A blank line, unless there is one or nothing is written. */
	private static void separate(List<String> written) {
		if (!written.isEmpty() && !written.get(written.size() - 1).isEmpty()) {
			written.add("");
		}
	}

	/** After the last of the lines that begin with the same bullet as the first. */
	private static int endOfList(List<String> lines, int start) {
		int end = start;
		for (String marker : List.of(DASH, DOT)) {
			while (end < lines.size() && lines.get(end).startsWith(marker)) {
				end++;
			}
			if (end > start) {
				return end;
			}
		}
		return end;
	}

	private static String escaped(String line) {
		StringBuilder escaped = new StringBuilder(line.length() + 8);
		int number = digits(line);
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			boolean point = number > 0 && i == number && (c == '.' || c == ')')
					&& (i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1)));
			boolean entity = c == '&' && i + 1 < line.length()
					&& (line.charAt(i + 1) == '#' || Character.isLetterOrDigit(line.charAt(i + 1)));
			boolean tie = c == '{' && ((i > 0 && line.charAt(i - 1) == '{') || line.startsWith("{{", i));
			if (tie || ANYWHERE.indexOf(c) >= 0 || (i == 0 && AT_START.indexOf(c) >= 0) || point || entity) {
				escaped.append('\\');
			}
			escaped.append(c);
		}
		return escaped.toString();
	}

	private static int digits(String line) {
		int end = 0;
		while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

}
