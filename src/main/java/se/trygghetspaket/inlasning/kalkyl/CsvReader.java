package se.trygghetspaket.inlasning.kalkyl;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import se.trygghetspaket.inlasning.kalkyl.UnreadableKalkyl.Reason;

/**
 * Reads a file of text with columns: between semicolons, tabs or commas, whichever most
 * of its first lines have, and in UTF-8, UTF-16 with a byte order mark, or windows-1252.
 */
final class CsvReader {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final char MARK = '\uFEFF';

	private static final int LOOKED_AT = 50;

	private CsvReader() {
	}

	static Workbook read(byte[] file) {
		Charset marked = marked(file);
		Optional<String> text = strictly(file, marked);
		boolean assumed = text.isEmpty();
		String whole = text.or(() -> strictly(file, WINDOWS))
			.filter(CsvReader::isText)
			.orElseThrow(() -> new UnreadableKalkyl(Reason.OTHER_KIND));
		String table = whole.isEmpty() || whole.charAt(0) != MARK ? whole : whole.substring(1);
		return new Workbook(List.of(sheet(table)), assumed);
	}

	private static Sheet sheet(String text) {
		char declared = declared(text);
		String rows = (declared != 0) ? text.substring(text.indexOf('\n') + 1) : text;
		int above = (declared != 0) ? 1 : 0;
		char separator = (declared != 0) ? declared : separator(rows);
		Limits limits = new Limits(Limits.MOST_CELLS);
		List<Cell> cells = new ArrayList<>();
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(rows), format)) {
			for (CSVRecord record : parser) {
				int row = (int) Math.min(record.getRecordNumber() + above, Integer.MAX_VALUE);
				for (int column = 0; column < record.size(); column++) {
					String value = CellText.of(record.get(column));
					if (!value.isEmpty()) {
						if (!limits.allows(row, column)) {
							return Sheet.tooLarge("", false);
						}
						cells.add(Cell.text(row, column, value));
					}
				}
			}
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			throw new UnreadableKalkyl(Reason.QUOTES, ex);
		}
		return Sheet.of("", cells);
	}

	/** Excel's own first line, "sep=;". */
	private static char declared(String text) {
		boolean is = text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4)
				&& (text.charAt(5) == '\n' || text.charAt(5) == '\r') && text.indexOf('\n') > 0;
		return is ? text.charAt(4) : 0;
	}

	private static char separator(String text) {
		char best = ';';
		long most = -1;
		for (char candidate : new char[] { ';', '\t', ',' }) {
			long lines = text.lines()
				.limit(LOOKED_AT)
				.map((line) -> line.replaceAll("\"[^\"]*\"", ""))
				.filter((line) -> line.indexOf(candidate) >= 0)
				.count();
			if (lines > most) {
				best = candidate;
				most = lines;
			}
		}
		return best;
	}

	private static Charset marked(byte[] file) {
		if (file.length >= 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		if (file.length >= 2 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		return StandardCharsets.UTF_8;
	}

	private static Optional<String> strictly(byte[] file, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean isText(String text) {
		return text.chars().noneMatch((c) -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
	}

}
