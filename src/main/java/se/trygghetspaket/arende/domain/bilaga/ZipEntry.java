package se.trygghetspaket.arende.domain.bilaga;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A file in an archive, as the archive's directory has it: that is what the programs that
 * open it believe, and not what stands along the way. All of it is unpacked once, within
 * bounds, so that nothing in it is more than it says.
 */
final class ZipEntry {

	private static final int MOST_ENTRIES = 5_000;

	private static final long MOST_BYTES = 200L * 1024 * 1024;

	/** Deflate packs no text of a document tighter than this. */
	private static final long MOST_RATIO = 200;

	/** Below this a high ratio means nothing. */
	private static final long SMALL = 1024 * 1024;

	private static final int END = 0x06054b50;

	private static final int END_LENGTH = 22;

	private static final int DIRECTORY = 0x02014b50;

	private static final int DIRECTORY_LENGTH = 46;

	private static final int LOCAL = 0x04034b50;

	private static final int LOCAL_LENGTH = 30;

	private static final long IN_EXTRA = 0xFFFFFFFFL;

	private static final int STORED = 0;

	private static final int DEFLATED = 8;

	private static final int BUFFER = 64 * 1024;

	private final String name;

	private final byte[] content;

	private ZipEntry(String name, byte[] content) {
		this.name = name;
		this.content = content;
	}

	String name() {
		return this.name;
	}

	/** Unpacked; empty for all but the one that was to be kept. */
	byte[] content() {
		return this.content;
	}

	/**
	 * The archive's directory, empty where it is none or is broken.
	 * @param kept the name of the file whose content is to be kept, in any case
	 * @throws BilagaRefused if it is locked or unpacks to too much
	 */
	static List<ZipEntry> read(byte[] bytes, String kept) {
		ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		try {
			return read(zip, kept);
		}
		catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException | DataFormatException ex) {
			return List.of();
		}
	}

	private static List<ZipEntry> read(ByteBuffer zip, String kept) throws DataFormatException {
		requireThat(zip.getInt(0) == LOCAL);
		int end = end(zip);
		int count = number(zip, end + 10);
		if (count > MOST_ENTRIES) {
			throw new BilagaRefused(BilagaFault.BOMB);
		}
		List<ZipEntry> entries = new ArrayList<>();
		long unpacked = 0;
		int at = zip.getInt(end + 16);
		for (int i = 0; i < count; i++) {
			requireThat(zip.getInt(at) == DIRECTORY);
			int nameLength = number(zip, at + 28);
			int extraLength = number(zip, at + 30);
			byte[] name = new byte[nameLength];
			zip.get(at + DIRECTORY_LENGTH, name);
			Packed packed = Packed.at(zip, at, at + DIRECTORY_LENGTH + nameLength, extraLength);
			unpacked += packed.size;
			packed.requireBounded(unpacked);
			String text = new String(name, StandardCharsets.UTF_8);
			entries.add(new ZipEntry(text, packed.unpack(zip, text.equalsIgnoreCase(kept))));
			at += DIRECTORY_LENGTH + nameLength + extraLength + number(zip, at + 32);
		}
		return entries;
	}

	/** Where the end of the directory stands: before a comment of the length it says. */
	private static int end(ByteBuffer zip) {
		int last = zip.limit() - END_LENGTH;
		for (int at = last; at >= 0 && at >= last - 0xFFFF; at--) {
			if (zip.getInt(at) == END && number(zip, at + 20) == last - at) {
				return at;
			}
		}
		throw new IllegalArgumentException("No archive");
	}

	private static int number(ByteBuffer zip, int at) {
		return Short.toUnsignedInt(zip.getShort(at));
	}

	private static void requireThat(boolean whole) {
		if (!whole) {
			throw new IllegalArgumentException("The archive is broken");
		}
	}

	/** Where a file stands in the archive, and how large it says it is. */
	private record Packed(int method, long crc, long packed, long size, long offset) {

		static Packed at(ByteBuffer zip, int at, int extra, int extraLength) {
			if ((number(zip, at + 8) & 1) != 0) {
				throw new BilagaRefused(BilagaFault.LOCKED);
			}
			long[] values = { Integer.toUnsignedLong(zip.getInt(at + 24)), Integer.toUnsignedLong(zip.getInt(at + 20)),
					Integer.toUnsignedLong(zip.getInt(at + 42)) };
			readExtra(zip, extra, extra + extraLength, values);
			return new Packed(number(zip, at + 10), Integer.toUnsignedLong(zip.getInt(at + 16)), values[1], values[0],
					values[2]);
		}

		/** Some programs write every size in eight bytes, also of small files. */
		private static void readExtra(ByteBuffer zip, int from, int to, long[] values) {
			for (int at = from; at + 4 <= to; at += 4 + number(zip, at + 2)) {
				int value = at + 4;
				for (int i = 0; number(zip, at) == 1 && i < values.length; i++) {
					if (values[i] == IN_EXTRA) {
						values[i] = zip.getLong(value);
						value += Long.BYTES;
					}
				}
			}
		}

		void requireBounded(long unpacked) {
			requireThat(this.size >= 0 && this.packed >= 0);
			if (unpacked > MOST_BYTES || (this.size > SMALL && this.size / Math.max(this.packed, 1) > MOST_RATIO)) {
				throw new BilagaRefused(BilagaFault.BOMB);
			}
		}

		/** Unpacks all of it, and keeps it if it is to be read. */
		byte[] unpack(ByteBuffer zip, boolean keep) throws DataFormatException {
			int local = Math.toIntExact(this.offset);
			requireThat(zip.getInt(local) == LOCAL && (this.method == STORED || this.method == DEFLATED));
			int start = local + LOCAL_LENGTH + number(zip, local + 26) + number(zip, local + 28);
			ByteBuffer data = zip.slice(start, Math.toIntExact(this.packed));
			ByteArrayOutputStream kept = new ByteArrayOutputStream();
			CRC32 checksum = new CRC32();
			long length = 0;
			Inflater inflater = new Inflater(true);
			try {
				inflater.setInput(data.duplicate());
				byte[] part = new byte[BUFFER];
				int more = read(inflater, data, part);
				while (more > 0) {
					length += more;
					if (length > this.size) {
						throw new BilagaRefused(BilagaFault.BOMB);
					}
					checksum.update(part, 0, more);
					kept.write(part, 0, keep ? more : 0);
					more = read(inflater, data, part);
				}
			}
			finally {
				inflater.end();
			}
			requireThat(length == this.size && checksum.getValue() == this.crc);
			return kept.toByteArray();
		}

		private int read(Inflater inflater, ByteBuffer data, byte[] part) throws DataFormatException {
			if (this.method == DEFLATED) {
				return inflater.inflate(part);
			}
			int more = Math.min(part.length, data.remaining());
			data.get(part, 0, more);
			return more;
		}

	}

}
