package se.trygghetspaket.tjansteskrivelse.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;

/**
 * The lines of a memo, whatever they were decoded from. Letters are in composed form
 * (NFC).
 *
 * @param lines the lines in order
 * @param doubts what is uncertain about the decoding
 */
public record MemoText(List<MemoLine> lines, List<Iakttagelse> doubts) {

	/** The largest memo, in bytes. */
	public static final int MOST_BYTES = 1024 * 1024;

	static final int MOST_LINES = 20_000;

	private static final int MOST_ACCENTS = 4;

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	public MemoText {
		lines = List.copyOf(lines);
		doubts = List.copyOf(doubts);
	}

	/**
	 * Decodes a file of text: by its byte order mark, else by the charset that came with
	 * it, else as UTF-8, else as windows-1252 with an iakttagelse.
	 * @param declared the charset that the sender told, or null
	 * @throws UnreadableMemo when empty, no text or too large
	 */
	public static MemoText decode(byte[] bytes, @Nullable Charset declared) {
		if (bytes.length > MOST_BYTES) {
			throw new UnreadableMemo(Reason.TOO_LARGE);
		}
		Charset marked = byteOrderMark(bytes);
		Charset first = (marked != null) ? marked : (declared != null) ? declared : StandardCharsets.UTF_8;
		Optional<String> text = strictly(bytes, first);
		if (text.isPresent()) {
			return new MemoText(lines(text.get()), List.of());
		}
		if (marked == null && !first.equals(StandardCharsets.UTF_8)) {
			text = strictly(bytes, StandardCharsets.UTF_8);
		}
		String fallback = text.or(() -> strictly(bytes, WINDOWS)).orElseThrow(() -> new UnreadableMemo(Reason.BINARY));
		return new MemoText(lines(fallback),
				List.of(Iakttagelse.of(Regel.TECKENKODNING_ANTAGEN, Place.NOWHERE,
						"Filen är inte kodad i " + first.name() + " och lästes som "
								+ (text.isPresent() ? "UTF-8" : "windows-1252")
								+ ". Kontrollera att å, ä och ö blev rätt.")));
	}

	/**
	 * Takes text that was pasted.
	 * @throws UnreadableMemo when empty, no text or too large
	 */
	public static MemoText of(String text) {
		if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw new UnreadableMemo(Reason.TOO_LARGE);
		}
		return new MemoText(lines(text), List.of());
	}

	/**
	 * Takes the lines of a file that has structure, without the characters that cannot be
	 * seen; these are told of when they turn the direction of the text.
	 * @throws UnreadableMemo when there is no text or too much of it
	 */
	public static MemoText structured(List<MemoLine> found, List<Iakttagelse> doubts) {
		if (found.size() > MOST_LINES || found.stream().mapToLong((line) -> line.text().length()).sum() > MOST_BYTES) {
			throw new UnreadableMemo(Reason.TOO_LARGE);
		}
		List<MemoLine> lines = found.stream()
			.map((line) -> new MemoLine(null, composed(Invisible.removed(line.text())), line.role()))
			.toList();
		if (lines.stream().allMatch(MemoLine::isBlank)) {
			throw new UnreadableMemo(Reason.EMPTY);
		}
		List<Iakttagelse> all = new ArrayList<>(doubts);
		if (found.stream().anyMatch((line) -> Invisible.turnsDirection(line.text()))) {
			all.add(Iakttagelse.of(Regel.SKRIVRIKTNING, Place.NOWHERE,
					"Filen har osynliga tecken som vänder skrivriktningen. De togs bort; jämför texten och beloppen med "
							+ "hur de ser ut i filen."));
		}
		return new MemoText(lines, all);
	}

	/**
	 * Takes a memo that has been to a page and back as {@link #source} and
	 * {@link #roles}. Roles that are not one for each line are left out.
	 * @throws UnreadableMemo when empty, no text or too large
	 */
	public static MemoText of(String source, String roles) {
		MemoText memo = of(source);
		if (roles.length() != memo.lines.size()) {
			return memo;
		}
		List<MemoLine> lines = new ArrayList<>();
		for (int i = 0; i < roles.length(); i++) {
			LineRole role = LineRole.of(roles.charAt(i)).orElse(LineRole.UNKNOWN);
			lines.add(new MemoLine(null, memo.lines.get(i).text(), role));
		}
		return new MemoText(lines, memo.doubts);
	}

	/** The lines as one text. */
	public String source() {
		return this.lines.stream().map(MemoLine::text).collect(Collectors.joining("\n"));
	}

	/** The letter of every line's role; empty when the source told of none. */
	public String roles() {
		if (this.lines.stream().allMatch((line) -> line.role() == LineRole.UNKNOWN)) {
			return "";
		}
		return this.lines.stream().map((line) -> String.valueOf(line.role().letter())).collect(Collectors.joining());
	}

	private static @Nullable Charset byteOrderMark(byte[] bytes) {
		if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
			return StandardCharsets.UTF_8;
		}
		if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		return null;
	}

	private static Optional<String> strictly(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static List<MemoLine> lines(String decoded) {
		String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
		if (text.startsWith("%PDF-") || text.startsWith("PK\u0003\u0004") || text.startsWith("{\\rtf")
				|| text.chars().anyMatch(MemoText::isBinary)) {
			throw new UnreadableMemo(Reason.BINARY);
		}
		List<MemoLine> lines = split(composed(text));
		if (lines.stream().allMatch(MemoLine::isBlank)) {
			throw new UnreadableMemo(Reason.EMPTY);
		}
		return lines;
	}

	/**
	 * With each letter and the few accents after it in one character. Normalising the
	 * whole would take quadratic time on a long run of accents.
	 */
	private static String composed(String text) {
		StringBuilder composed = new StringBuilder(text.length());
		int start = 0;
		while (start < text.length()) {
			int end = start + 1;
			while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
				end++;
			}
			if (end - start > 1 && end - start <= MOST_ACCENTS) {
				composed.append(Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC));
			}
			else {
				composed.append(text, start, end);
			}
			start = end;
		}
		return composed.toString();
	}

	/** CR, LF and CR LF end a source line; page and soft breaks divide one. */
	private static List<MemoLine> split(String text) {
		List<MemoLine> lines = new ArrayList<>();
		int number = 1;
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = (i < text.length()) ? text.charAt(i) : '\n';
			boolean hard = c == '\n' || c == '\r';
			if (!hard && c != '\f' && c != '\u000B' && c != '\u0085' && c != '\u2028' && c != '\u2029') {
				continue;
			}
			lines.add(new MemoLine(number, text.substring(start, i)));
			if (c == '\f') {
				lines.add(new MemoLine(number, ""));
			}
			if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
				i++;
			}
			start = i + 1;
			number += hard ? 1 : 0;
			if (lines.size() > MOST_LINES) {
				throw new UnreadableMemo(Reason.TOO_LARGE);
			}
		}
		return lines;
	}

	private static boolean isBinary(int c) {
		return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B';
	}

}
