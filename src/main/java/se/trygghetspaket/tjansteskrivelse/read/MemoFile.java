package se.trygghetspaket.tjansteskrivelse.read;

import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;

/** A memo as a file, whatever kind it is; its content tells, not its name. */
public final class MemoFile {

	private MemoFile() {
	}

	/**
	 * The memo's lines.
	 * @param declared the charset of a text that its sender told, or null
	 * @throws UnreadableMemo when empty, too large, damaged or nothing that can be read
	 */
	public static MemoText read(byte[] bytes, @Nullable Charset declared) {
		return MemoText.decode(bytes, declared);
	}

}
