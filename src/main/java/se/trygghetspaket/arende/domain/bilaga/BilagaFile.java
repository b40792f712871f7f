package se.trygghetspaket.arende.domain.bilaga;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Bilagefil: a file whose content is what its name says, and that is safe to hand on.
 * Whatever else a browser claimed about it does not count.
 */
public final class BilagaFile {

	private final String name;

	private final BilagaType type;

	private final byte[] content;

	private BilagaFile(String name, BilagaType type, byte[] content) {
		this.name = name;
		this.type = type;
		this.content = content;
	}

	/**
	 * Checks a file by its name and its bytes, and by nothing else.
	 * @param typed the name that its sender gave
	 * @throws BilagaRefused if it cannot be a bilaga
	 */
	public static BilagaFile of(String typed, byte[] content) {
		String name = FileName.read(typed);
		BilagaType type = type(name);
		if (content.length == 0) {
			throw new BilagaRefused(BilagaFault.EMPTY);
		}
		FileContent.require(type, content, suffix(name));
		return new BilagaFile(name, type, content.clone());
	}

	private static BilagaType type(String name) {
		String suffix = suffix(name);
		return BilagaType.ofName(name)
			.orElseThrow(() -> new BilagaRefused(
					suffix.matches("\\.(doc|dot|xls|xlt|ppt)m|\\.xlsb") ? BilagaFault.MACROS : BilagaFault.TYPE,
					suffix));
	}

	/** How the name ends, ".pdf"; empty for one without a dot. */
	private static String suffix(String name) {
		int dot = name.lastIndexOf('.');
		return (dot >= 0) ? name.substring(dot).toLowerCase(Locale.ROOT) : "";
	}

	public String name() {
		return this.name;
	}

	public BilagaType type() {
		return this.type;
	}

	public byte[] content() {
		return this.content.clone();
	}

	/** In bytes. */
	public int size() {
		return this.content.length;
	}

	/** Of the content, in lower-case hexadecimal. */
	public String sha256() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
