package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo.Reason;

/**
 * Refuses a file with packed pieces that would unpack to more than a memo has use for,
 * before the library unpacks them into memory. Works on the bytes, as the library unpacks
 * some pieces already while it opens the file.
 */
final class StreamGuard {

	/** Far more than the text, fonts or tags of any memo. */
	private static final long MOST_UNPACKED = 48L * 1024 * 1024;

	private static final long MOST_UNPACKED_IN_ALL = 512L * 1024 * 1024;

	/**
	 * Of packings whose size only the library can tell; they pack 2,700 times at most.
	 */
	private static final int MOST_PACKED_UNSEEN = 32 * 1024;

	private static final int LONGEST_DICTIONARY = 4096;

	private static final int MOST_LAYERS = 2;

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

	private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

	private static final Pattern INDIRECT_FILTER = Pattern.compile("/(?:Filter|F)\\s+\\d+\\s+\\d+\\s+R");

	private final Deadline deadline;

	private long unpackedInAll;

	private StreamGuard(Deadline deadline) {
		this.deadline = deadline;
	}

	/**
	 * Looks at all pieces of a file that is not open yet.
	 * @throws UnreadableMemo when one of them is too large
	 */
	static void check(byte[] file, Deadline deadline) {
		new StreamGuard(deadline).file(file);
	}

	/**
	 * Looks at all pieces of a file that had to be decrypted first.
	 * @throws UnreadableMemo when one of them is too large
	 * @throws IOException when one of them is damaged
	 */
	static void checkDecrypted(COSDocument document, Deadline deadline) throws IOException {
		StreamGuard guard = new StreamGuard(deadline);
		for (COSObjectKey key : document.getXrefTable().keySet().toArray(new COSObjectKey[0])) {
			COSObject object = document.getObjectFromPool(key);
			if (object.getObject() instanceof COSStream stream && stream.getLength() > 0) {
				try (InputStream raw = stream.createRawInputStream()) {
					guard.count(raw, 0);
				}
			}
		}
	}

	private void file(byte[] file) {
		boolean encrypted = indexOf(file, "/Encrypt".getBytes(StandardCharsets.US_ASCII), 0) >= 0;
		int at = indexOf(file, STREAM, 0);
		while (at >= 0) {
			int data = dataStart(file, at);
			if (data > 0 && !isEnd(file, at)) {
				String dictionary = dictionary(file, at);
				boolean unseen = encrypted ? dictionary.contains("ObjStm") : isPackedUnseen(dictionary);
				if (unseen && length(file, data) > MOST_PACKED_UNSEEN) {
					throw new UnreadableMemo(Reason.PDF_TOO_HEAVY);
				}
				stream(file, data);
			}
			at = indexOf(file, STREAM, at + STREAM.length);
		}
	}

	private void stream(byte[] file, int data) {
		try (InputStream raw = new ByteArrayInputStream(file, data, file.length - data)) {
			PushbackInputStream start = new PushbackInputStream(raw, 2);
			if (isDeflated(start)) {
				count(start, 0);
			}
		}
		catch (IOException ex) {
			throw new UnreadableMemo(Reason.PDF_DAMAGED, ex);
		}
	}

	/** Reads what is packed, layer by layer, and throws it away. */
	private void count(InputStream packed, int layer) throws IOException {
		PushbackInputStream start = new PushbackInputStream(packed, 2);
		if (isDeflated(start)) {
			if (layer > MOST_LAYERS) {
				throw new UnreadableMemo(Reason.PDF_TOO_HEAVY);
			}
			count(new InflaterInputStream(start), layer + 1);
			return;
		}
		byte[] buffer = new byte[16 * 1024];
		long unpacked = 0;
		try {
			for (int read = start.read(buffer); read >= 0 && layer > 0; read = start.read(buffer)) {
				this.deadline.check();
				unpacked += read;
				this.unpackedInAll += read;
				if (unpacked > MOST_UNPACKED || this.unpackedInAll > MOST_UNPACKED_IN_ALL) {
					throw new UnreadableMemo(Reason.PDF_TOO_HEAVY);
				}
			}
		}
		catch (ZipException | java.io.EOFException ex) {
			// It was no packed piece, or is damaged from here on: no more comes out of
			// it.
			this.unpackedInAll += buffer.length;
		}
	}

	private static boolean isDeflated(PushbackInputStream start) throws IOException {
		try {
			int first = start.read();
			int second = (first < 0) ? -1 : start.read();
			if (second >= 0) {
				start.unread(second);
			}
			if (first >= 0) {
				start.unread(first);
			}
			return second >= 0 && (first & 0x0F) == 8 && (first << 8 | second) % 31 == 0;
		}
		catch (ZipException | java.io.EOFException ex) {
			return false;
		}
	}

	private static boolean isPackedUnseen(String dictionary) {
		boolean picture = Stream.of("DCT", "JPX", "CCF", "CCITT", "JBIG2").anyMatch(dictionary::contains);
		return !picture && (INDIRECT_FILTER.matcher(dictionary).find()
				|| Stream.of("LZW", "ASCII85", "ASCIIHex", "/A85", "/AHx", "RunLength", "/RL")
					.anyMatch(dictionary::contains));
	}

	/**
	 * What stands before a stream since its object began, with escaped names written out.
	 */
	private static String dictionary(byte[] file, int at) {
		int from = Math.max(0, at - LONGEST_DICTIONARY);
		String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
		int object = before.lastIndexOf(" obj");
		String dictionary = (object >= 0) ? before.substring(object) : before;
		return ESCAPE.matcher(dictionary)
			.replaceAll((name) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(name.group(1), 16))));
	}

	private static int length(byte[] file, int data) {
		int end = indexOf(file, END, data);
		return ((end < 0) ? file.length : end) - data;
	}

	private static boolean isEnd(byte[] file, int at) {
		return at >= 3 && file[at - 3] == 'e' && file[at - 2] == 'n' && file[at - 1] == 'd';
	}

	private static int dataStart(byte[] file, int at) {
		int data = at + STREAM.length;
		while (data < file.length && file[data] == ' ') {
			data++;
		}
		if (data < file.length && file[data] == '\r') {
			data++;
		}
		if (data < file.length && file[data] == '\n') {
			data++;
		}
		return (data > at + STREAM.length && data < file.length) ? data : -1;
	}

	static int indexOf(byte[] file, byte[] wanted, int from) {
		for (int i = from; i <= file.length - wanted.length; i++) {
			int same = 0;
			while (same < wanted.length && file[i + same] == wanted[same]) {
				same++;
			}
			if (same == wanted.length) {
				return i;
			}
		}
		return -1;
	}

}
