package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks the parts of a document within bounds, whatever the archive says of itself. */
final class OoxmlParts {

	private static final byte[] ARCHIVE = { 'P', 'K', 3, 4 };

	/** What Word writes when a document is locked, and wrote before 2007. */
	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
			0x1A, (byte) 0xE1 };

	private static final Set<Integer> METHODS = Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);

	/** Deflate packs no text of a document tighter than this. */
	private static final long MOST_RATIO = 200;

	/** Below this a high ratio means nothing. */
	private static final long SMALL = 1024 * 1024;

	private static final int BUFFER = 64 * 1024;

	private final OoxmlLimits limits;

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final Set<String> names = new HashSet<>();

	private long unpacked;

	private OoxmlParts(OoxmlLimits limits) {
		this.limits = limits;
	}

	/**
	 * The parts by their names, in the order of the archive's directory.
	 * @throws OoxmlRefused if it is no archive, or one that is not to be unpacked
	 */
	static Map<String, byte[]> unpack(byte[] file, OoxmlLimits limits) {
		if (file.length == 0) {
			throw new OoxmlRefused(OoxmlFault.EMPTY);
		}
		if (file.length > limits.maxBytes()) {
			throw new OoxmlRefused(OoxmlFault.TOO_LARGE);
		}
		if (startsWith(file, COMPOUND)) {
			throw new OoxmlRefused(OoxmlFault.LOCKED);
		}
		if (!startsWith(file, ARCHIVE)) {
			throw new OoxmlRefused(OoxmlFault.NOT_OFFICE);
		}
		OoxmlParts reading = new OoxmlParts(limits);
		try (ZipFile zip = ZipFile.builder()
			.setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
			.setUseUnicodeExtraFields(false)
			.get()) {
			reading.read(zip);
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			throw new OoxmlRefused(OoxmlFault.BROKEN, ex);
		}
		return Collections.unmodifiableMap(reading.parts);
	}

	private void read(ZipFile zip) throws IOException {
		List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
		if (entries.size() > this.limits.maxParts()) {
			throw new OoxmlRefused(OoxmlFault.BOMB);
		}
		for (ZipArchiveEntry entry : entries) {
			if (entry.getGeneralPurposeBit().usesEncryption()) {
				throw new OoxmlRefused(OoxmlFault.LOCKED);
			}
			requireName(entry.getName());
			if (!entry.isDirectory()) {
				this.parts.put(entry.getName(), content(zip, entry));
			}
		}
	}

	/** Two names that differ in case alone are one part to Word. */
	private void requireName(String name) {
		boolean path = name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0
				|| Arrays.asList(name.split("/")).contains("..") || name.chars().anyMatch(Character::isISOControl);
		if (path || name.isEmpty() || !this.names.add(name.toLowerCase(Locale.ROOT))) {
			throw new OoxmlRefused(OoxmlFault.NAMES);
		}
	}

	private byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
		if (!METHODS.contains(entry.getMethod())) {
			throw new OoxmlRefused(OoxmlFault.BROKEN);
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		CRC32 checksum = new CRC32();
		byte[] part = new byte[BUFFER];
		try (InputStream packed = zip.getInputStream(entry)) {
			for (int more = packed.read(part); more >= 0; more = packed.read(part)) {
				this.unpacked += more;
				checksum.update(part, 0, more);
				content.write(part, 0, more);
				requireBounded(content.size(), entry.getCompressedSize());
			}
		}
		if (checksum.getValue() != entry.getCrc()) {
			throw new OoxmlRefused(OoxmlFault.BROKEN);
		}
		return content.toByteArray();
	}

	private void requireBounded(long size, long packed) {
		if (this.unpacked > this.limits.maxUnpacked() || (size > SMALL && size / Math.max(packed, 1) > MOST_RATIO)) {
			throw new OoxmlRefused(OoxmlFault.BOMB);
		}
	}

	private static boolean startsWith(byte[] file, byte[] beginning) {
		return file.length >= beginning.length
				&& Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
	}

}
