package se.trygghetspaket.tjansteskrivelse.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Något i klammerparenteser: what somebody meant to be put in by the product, whether it
 * can be or not. A backslash before a brace makes it text.
 *
 * @param start the index of its first character
 * @param end the index after its last
 * @param source as written, to the end of the line where it is not closed
 * @param closed whether it has both its ends on one line
 * @param tie what it ties to, or null where it is no tie
 */
public record TieMark(int start, int end, String source, boolean closed, @Nullable Tie tie) {

	private static final String OPEN = "{{";

	private static final String CLOSE = "}}";

	/** All of them in order. */
	public static List<TieMark> in(String text) {
		List<TieMark> found = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			if (text.charAt(at) == '\\') {
				at += 2;
			}
			else if (text.startsWith(OPEN, at)) {
				TieMark mark = at(text, at);
				found.add(mark);
				at = mark.end;
			}
			else {
				at++;
			}
		}
		return found;
	}

	/** What it ties to. */
	public Optional<Tie> tied() {
		return Optional.ofNullable(this.tie);
	}

	/** What stands between the braces. */
	public String body() {
		return this.source.substring(OPEN.length(), this.source.length() - (this.closed ? CLOSE.length() : 0)).strip();
	}

	private static TieMark at(String text, int start) {
		int at = start + OPEN.length();
		while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '{') {
			if (text.startsWith(CLOSE, at)) {
				String body = text.substring(start + OPEN.length(), at);
				int end = at + CLOSE.length();
				return new TieMark(start, end, text.substring(start, end), true,
						Tie.read(body, start, end).orElse(null));
			}
			at += (text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n') ? 2 : 1;
		}
		int end = Math.min(at, text.length());
		return new TieMark(start, end, text.substring(start, end), false, null);
	}

}
