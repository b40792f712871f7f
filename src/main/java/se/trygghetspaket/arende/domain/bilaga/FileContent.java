package se.trygghetspaket.arende.domain.bilaga;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells by a file's bytes whether it is of a type. */
final class FileContent {

	private static final byte[] PDF = bytes("%PDF-");

	private static final byte[] PDF_END = bytes("%%EOF");

	/** How far from its end a PDF may say that it ends. */
	private static final int PDF_TAIL = 2048;

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D',
			'R' };

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };

	/** What Word and Excel write when a document is locked, and wrote before 2007. */
	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
			0x1A, (byte) 0xE1 };

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private FileContent() {
	}

	/**
	 * Refuses bytes that are not of the type.
	 * @param suffix how the file's name ends, to name in the refusal
	 * @throws BilagaRefused if they are not, or cannot be read, or have something that
	 * runs
	 */
	static void require(BilagaType type, byte[] content, String suffix) {
		boolean fits = switch (type) {
			case PDF -> startsWith(content, PDF) && endsNear(content, PDF_END);
			case PNG -> startsWith(content, PNG);
			case JPEG -> startsWith(content, JPEG);
			case TEXT, CSV -> isText(content);
			case DOCX -> isOffice(content, OfficeFile.WORD, suffix);
			case XLSX -> isOffice(content, OfficeFile.EXCEL, suffix);
		};
		if (!fits) {
			throw new BilagaRefused(BilagaFault.NOT_TYPE, suffix);
		}
	}

	private static boolean isOffice(byte[] content, String main, String suffix) {
		if (startsWith(content, COMPOUND)) {
			throw new BilagaRefused(BilagaFault.LOCKED, suffix);
		}
		return OfficeFile.is(content, main);
	}

	/** Text in UTF-8 or windows-1252 that is no page for a browser. */
	private static boolean isText(byte[] content) {
		return Stream.of(StandardCharsets.UTF_8, WINDOWS)
			.flatMap((charset) -> decoded(content, charset))
			.findFirst()
			.filter((text) -> text.chars().noneMatch(FileContent::isControl) && !isMarkup(text))
			.isPresent();
	}

	private static Stream<String> decoded(byte[] content, Charset charset) {
		try {
			return Stream.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
		}
		catch (CharacterCodingException ex) {
			return Stream.empty();
		}
	}

	private static boolean isControl(int c) {
		return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\f';
	}

	private static boolean isMarkup(String text) {
		String start = text.replaceFirst("^[\\s\uFEFF]+", "");
		String lower = start.substring(0, Math.min(start.length(), PDF_TAIL)).toLowerCase(Locale.ROOT);
		return Stream.of("<!doctype", "<html", "<svg", "<?xml", "<script", "<head", "<body", "%pdf-", "{\\rtf")
			.anyMatch(lower::startsWith);
	}

	private static boolean startsWith(byte[] content, byte[] beginning) {
		return content.length >= beginning.length
				&& Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
	}

	private static boolean endsNear(byte[] content, byte[] end) {
		for (int at = content.length - end.length; at >= 0 && at >= content.length - PDF_TAIL; at--) {
			if (Arrays.equals(content, at, at + end.length, end, 0, end.length)) {
				return true;
			}
		}
		return false;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
